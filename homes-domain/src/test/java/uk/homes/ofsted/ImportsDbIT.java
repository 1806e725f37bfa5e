package uk.homes.ofsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** Yearly files of Ofsted's come in: seen first, all or nothing, as often as one likes. */
class ImportsDbIT extends FourHomes {

    @Test
    void a_preview_changes_nothing_and_says_what_would_change() {
        String before = state();
        ImportRow row = waiting(Files.real(2020), Files.name(2020));
        assertThat(row.rowsRead()).isEqualTo(2971);
        assertThat(row.rowsNew()).isEqualTo(2971);
        assertThat(row.status()).isEqualTo(ImportStatus.WAITING);
        assertThat(state()).isEqualTo(before);
        confirm(row.id());
        ImportRow again = waiting(Files.real(2020), "renamed 2020.csv");
        assertThat(again.rowsNew()).isZero();
        assertThat(again.rowsChanged()).isZero();
        assertThat(again.rowsUnchanged()).isEqualTo(2971);
    }

    @Test
    void a_file_cut_off_between_two_rows_has_fewer_than_ofsted_published() {
        byte[] whole = Files.real(2020);
        int end = whole.length / 2;
        while (whole[end - 1] != '\n') {
            end++;
        }
        ImportRow half = waiting(Arrays.copyOf(whole, end), Files.name(2020));
        assertThat(half.lacks()).isPositive().isEqualTo(2971 - half.rowsRead());
        assertThat(waiting(whole, Files.name(2020)).lacks()).isZero();
    }

    @Test
    void a_preview_shows_each_changed_row_beside_what_is_recorded() {
        List<Map<Meaning, String>> rows = Files.homes(2021, 30);
        imported(Files.layout(2021).file(rows), 2021);
        rows.get(4).put(Meaning.PLACES, "6");
        rows.remove(9);
        rows.addAll(Files.homes(2021, 31).subList(30, 31));
        ImportRow row = waiting(Files.layout(2021).file(rows), "2021.csv");
        assertThat(List.of(row.rowsNew(), row.rowsChanged(), row.rowsUnchanged(), row.missing()))
                .containsExactly(1, 1, 28, 1);
        PreviewRow changed =
                at(() -> imports.rows(row.id(), Change.CHANGED, 0, 10)).get(0);
        assertThat(changed.row()).isEqualTo(7);
        assertThat(changed.places()).isEqualTo(6);
        assertThat(changed.placesBefore()).isEqualTo(4);
        assertThat(at(() -> imports.rows(row.id(), null, 20, 100))).hasSize(10);
        confirm(row.id());
        assertThat(Sql.text("select count(*) from ofsted.provider_year where year = 2021"))
                .isEqualTo("31");
    }

    @Test
    void rows_that_could_not_be_read_are_reported_and_stay_out() {
        List<Map<Meaning, String>> rows = Files.homes(2021, 30);
        rows.get(4).put(Meaning.OVERALL, "Brilliant");
        ImportRow row = waiting(Files.layout(2021).file(rows), "2021.csv");
        assertThat(at(() -> imports.unread(row.id())))
                .containsExactly(new UnreadRow(7, "3100004", "ofsted.row.judgement", "Brilliant"));
        confirm(row.id());
        assertThat(Sql.text("select count(*) from ofsted.provider_year")).isEqualTo("29");
    }

    @Test
    void a_file_that_is_refused_at_its_end_leaves_nothing_behind() {
        byte[] whole = Files.real(2022);
        byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 4);
        cut[cut.length - 1] = '\n';
        String before = state();
        assertThatThrownBy(() -> waiting(cut, "2022.csv"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("ofsted.file.cutOff"))
                        .isTrue());
        assertThat(state()).isEqualTo(before);
        assertThat(Sql.text("select count(*) from ofsted.staged_row")).isEqualTo("0");
        assertThat(at(imports::waiting)).isEmpty();
    }

    @Test
    void a_file_larger_than_ten_megabytes_is_refused() {
        assertThatThrownBy(() -> waiting(new byte[Imports.LARGEST + 1], "2022.csv"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("ofsted.file.tooLarge"))
                        .isTrue());
    }

    @Test
    void an_import_that_fails_halfway_changes_nothing() {
        matched();
        ImportRow row = waiting(Files.real(2022), Files.name(2022));
        Sql.asOwner("update ofsted.staged_row set places = -1 where urn = 'SC037521' and import_id = " + row.id());
        String before = state();
        assertThatThrownBy(() -> confirm(row.id())).isInstanceOf(RuntimeException.class);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void only_the_one_who_brought_a_file_confirms_it_and_a_second_yes_is_the_first() {
        ImportRow row = waiting(Files.layout(2021).file(Files.homes(2021, 3)), "2021.csv");
        Someone other = house.someone(Role.RESPONSIBLE_INDIVIDUAL, homes.get("2597567"));
        assertThatThrownBy(() -> other.doesAt(LATER, () -> imports.apply(new Confirm(UUID.randomUUID(), row.id()))))
                .isInstanceOf(NotFound.class);
        Confirm yes = new Confirm(UUID.randomUUID(), row.id());
        assertThat(at(() -> imports.apply(yes))).isEqualTo(row.id());
        assertThat(at(() -> imports.apply(yes))).isEqualTo(row.id());
        assertThat(at(imports::done)).extracting(ImportRow::rowsNew).containsExactly(3);
    }

    @Test
    void a_newer_file_takes_the_place_of_the_one_that_waits_and_a_dropped_one_is_gone() {
        ImportRow first = waiting(Files.layout(2021).file(Files.homes(2021, 3)), "2021.csv");
        ImportRow second = waiting(Files.layout(2021).file(Files.homes(2021, 4)), "2021.csv");
        assertThatThrownBy(() -> confirm(first.id())).isInstanceOf(NotFound.class);
        head.doesAt(LATER, () -> {
            imports.drop(second.id());
            return null;
        });
        assertThat(at(imports::waiting)).isEmpty();
        assertThat(Sql.text("select count(*) from ofsted.staged_row")).isEqualTo("0");
    }
}
