package uk.homes.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.measures.MeasureKind;
import uk.homes.measures.Prohibited;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.Post;
import uk.homes.workforce.ShiftRow;
import uk.homes.workforce.Shifts;
import uk.homes.workforce.Staff;
import uk.homes.workforce.StaffRow;

/**
 * The answers offered for the record of a measure: those who were on shift, the managers and whoever writes as tiles, the
 * rest of the team in a list.
 */
@Named
@RequestScoped
public class MeasureChoices {

    @Inject
    private Staff staff;

    @Inject
    private Shifts shifts;

    @Inject
    private Caller caller;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    private List<StaffRow> team;
    private Set<Long> near;
    private final Set<Long> chosen = new HashSet<>();
    private LocalDate day;

    /** Instead of those on shift these stand among the tiles: the people whom the record names already. */
    void near(List<Long> ids, LocalDate on) {
        chosen.addAll(ids);
        day = on;
    }

    /** Those who were on shift, the managers, and who writes. */
    public List<Option> getNear() {
        read();
        return team.stream()
                .filter(row -> near.contains(row.staffId()))
                .map(MeasureChoices::option)
                .toList();
    }

    /** The rest of the team. */
    public List<Option> getRest() {
        read();
        return team.stream()
                .filter(row -> !near.contains(row.staffId()))
                .map(MeasureChoices::option)
                .toList();
    }

    /** The person who writes, if they work here. */
    List<Long> me() {
        read();
        return team.stream()
                .filter(row -> caller.personId().equals(row.personId()))
                .map(StaffRow::staffId)
                .toList();
    }

    /** The names of those who work here, as a record has them; {@code null} for nobody. */
    String names(List<Long> ids) {
        read();
        String names = team.stream()
                .filter(row -> ids.contains(row.staffId()))
                .map(StaffRow::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    public List<Option> getKinds() {
        return Arrays.stream(MeasureKind.values())
                .map(kind -> new Option(kind, Texts.of("measures.kind." + kind), Texts.of("measures.kindHint." + kind)))
                .toList();
    }

    public List<Option> getNever() {
        return Arrays.stream(Prohibited.values())
                .map(never -> new Option(never, Texts.of("measures.never." + never)))
                .toList();
    }

    private void read() {
        if (team == null) {
            LocalDate on = day == null ? clock.today() : day;
            team = staff.here(home.getId(), on);
            near = new HashSet<>(chosen);
            if (day == null) {
                onShift(on.minusDays(1));
                onShift(on);
            }
            team.stream()
                    .filter(row -> manages(row) || caller.personId().equals(row.personId()))
                    .map(StaffRow::staffId)
                    .forEach(near::add);
        }
    }

    private void onShift(LocalDate on) {
        shifts.on(home.getId(), on).stream().map(ShiftRow::staffId).forEach(near::add);
    }

    private static boolean manages(StaffRow row) {
        return row.post() == Post.MANAGER || row.post() == Post.DEPUTY_MANAGER;
    }

    private static Option option(StaffRow row) {
        return new Option(row.staffId(), row.name());
    }
}
