package uk.homes.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.inspections.Judgement;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** Our homes beside others: the figures are those one counts in the file by hand. */
class BenchmarksDbIT {

    private static final House HOUSE = House.open();
    private static final Long HOME = HOUSE.home();

    private final Benchmarks benchmarks = HOUSE.get(Benchmarks.class);
    private final Someone head = HOUSE.someone(Role.HEAD_OF_SERVICE, HOME);

    @BeforeAll
    static void the_file_of_2020_is_there() {
        List.of("delete from ofsted.staged_row", "delete from ofsted.provider_year")
                .forEach(Sql::asOwner);
        HOUSE.someone(Role.HEAD_OF_SERVICE, HOME).does(() -> {
            Imports imports = HOUSE.get(Imports.class);
            HOUSE.get(Numbers.class).match(HOME, "1223201");
            Long id = imports.preview(new NewFile(UUID.randomUUID(), Files.name(2020), Files.real(2020), null));
            return imports.apply(new Confirm(UUID.randomUUID(), id));
        });
    }

    @Test
    void childrens_homes_alone_are_counted_by_judgement() {
        List<FigureRow> rows = figures(head, null);
        assertThat(count(rows, PeerGroup.ENGLAND_ALL)).isEqualTo(2230);
        assertThat(count(rows, PeerGroup.OURS)).isEqualTo(1);
        assertThat(rows)
                .filteredOn(row -> row.group() == PeerGroup.ENGLAND_COUNCIL)
                .extracting(FigureRow::overall)
                .contains(Judgement.OUTSTANDING, Judgement.GOOD, Judgement.REQUIRES_IMPROVEMENT);
        assertThat(count(rows, PeerGroup.REGION_COUNCIL)).isLessThan(count(rows, PeerGroup.REGION_ALL));
        assertThat(count(rows, PeerGroup.REGION_ALL)).isLessThan(count(rows, PeerGroup.ENGLAND_ALL));
    }

    @Test
    void a_size_leaves_only_homes_of_that_size_and_the_sizes_make_up_the_whole() {
        int whole = count(figures(head, null), PeerGroup.ENGLAND_ALL);
        int parts = 0;
        for (SizeBand size : SizeBand.values()) {
            parts += count(figures(head, size), PeerGroup.ENGLAND_ALL);
        }
        String withoutPlaces = Sql.text(
                "select count(*) from ofsted.provider_year where provision = 'CHILDRENS_HOME'" + " and places is null");
        assertThat(parts).isEqualTo(whole - Integer.parseInt(withoutPlaces));
    }

    @Test
    void somebody_elses_homes_are_not_ours() {
        Someone other = HOUSE.someone(Role.REGISTERED_MANAGER, HOUSE.home());
        assertThat(figures(other, null).stream().map(FigureRow::group).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(PeerGroup.ENGLAND_ALL, PeerGroup.ENGLAND_COUNCIL);
    }

    private List<FigureRow> figures(Someone person, SizeBand size) {
        return person.does(() -> benchmarks.figures(size));
    }

    private static int count(List<FigureRow> rows, PeerGroup group) {
        return rows.stream()
                .filter(row -> row.group() == group)
                .mapToInt(FigureRow::homes)
                .sum();
    }
}
