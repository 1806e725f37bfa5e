package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.workforce.CandidateRow;
import uk.homes.workforce.Candidates;
import uk.homes.workforce.CheckKind;
import uk.homes.workforce.CheckedRow;
import uk.homes.workforce.Checks;
import uk.homes.workforce.OnShift;
import uk.homes.workforce.ShiftRow;
import uk.homes.workforce.Shifts;
import uk.homes.workforce.Staff;
import uk.homes.workforce.StaffRow;

/** Who works in the home, who is on shift and who comes next, and whose checks are complete or not. */
@Named
@RequestScoped
@Page(path = "/workforce/staff", permits = Permission.WORKFORCE_READ, menu = Menu.HOME, order = 8, label = "staff")
public class StaffPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final LocalDate EVER = LocalDate.of(1990, 1, 1);

    @Inject
    private Staff staff;

    @Inject
    private Shifts shifts;

    @Inject
    private Checks checks;

    @Inject
    private Candidates candidates;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    private List<StaffRow> rows;
    private List<StaffRow> coming;
    private List<StaffRow> left;
    private List<Fact> onShift;
    private List<CandidateRow> wanted = List.of();
    private Map<Long, List<CheckKind>> missing = Map.of();

    @PostConstruct
    void read() {
        LocalDate today = clock.today();
        List<StaffRow> all = staff.between(home.getId(), isRecords() ? EVER : today, today.plusYears(1));
        rows = all.stream()
                .filter(row -> !gone(row) && !row.from().isAfter(today))
                .toList();
        coming = all.stream().filter(row -> row.from().isAfter(today)).toList();
        left = leavers(all);
        onShift = facts(shifts.around(home.getId(), clock.now()));
        if (isRecords()) {
            wanted = candidates.here(home.getId());
            missing = checks.here(home.getId()).stream()
                    .collect(Collectors.toMap(CheckedRow::staffId, CheckedRow::missing));
        }
    }

    /** Whether the reader sees how it stands with the checks of those who work here. */
    public boolean isRecords() {
        return caller.may(Permission.WORKFORCE_RECORDS, home.getId());
    }

    /** Whether the reader opens the record of somebody: of everybody here, or their own. */
    public boolean opens(StaffRow row) {
        return isRecords() || isMine(row);
    }

    /** The reader among those who work here, or nothing. */
    public Long getOwn() {
        return rows.stream()
                .filter(this::isMine)
                .map(StaffRow::staffId)
                .findFirst()
                .orElse(null);
    }

    private boolean isMine(StaffRow row) {
        return row.personId() != null && row.personId().equals(caller.personId());
    }

    /** Whether the reader opens somebody's checks. */
    public boolean isFiles() {
        return caller.may(Permission.WORKFORCE_FILE, home.getId());
    }

    /** Whether the reader takes down whom the home wants to appoint. */
    public boolean isRecruiting() {
        return isAppointing() || caller.may(Permission.WORKFORCE_CHECK, home.getId());
    }

    /** Whose checks are being made before they are appointed. */
    public List<CandidateRow> getWanted() {
        return wanted;
    }

    /** How it stands with the checks of somebody who works here. */
    public String stand(long staffId) {
        return stand(missing.getOrDefault(staffId, List.of()));
    }

    /** What is missing, in words. */
    public String stand(List<CheckKind> kinds) {
        return kinds.isEmpty()
                ? Texts.of("workforce.checks.complete")
                : Texts.of("workforce.checks.missing", kinds.size());
    }

    /** The shape that goes with it. */
    public String shape(long staffId) {
        return missing.getOrDefault(staffId, List.of()).isEmpty() ? "is-good" : "is-late";
    }

    /** The names of what is missing. */
    public String names(List<CheckKind> kinds) {
        return kinds.stream()
                .map(kind -> Texts.of("workforce.check.kind." + kind))
                .collect(Collectors.joining("; "));
    }

    // Whoever is here again has not left; of several posts the last one is named.
    private List<StaffRow> leavers(List<StaffRow> all) {
        Set<Long> here = Stream.concat(rows.stream(), coming.stream())
                .map(StaffRow::staffId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(row -> gone(row) && !here.contains(row.staffId()))
                .collect(Collectors.toMap(StaffRow::staffId, row -> row, StaffPage::later))
                .values()
                .stream()
                .sorted(Comparator.comparing(StaffRow::to).reversed().thenComparing(StaffRow::name))
                .toList();
    }

    private static StaffRow later(StaffRow one, StaffRow other) {
        return one.to().isAfter(other.to()) ? one : other;
    }

    private boolean gone(StaffRow row) {
        return row.to() != null && row.to().isBefore(clock.today());
    }

    /** Who worked here before, who left last first. */
    public List<StaffRow> getLeft() {
        return left;
    }

    public List<StaffRow> getRows() {
        return rows;
    }

    /** Who is appointed and starts on a later day. */
    public List<StaffRow> getComing() {
        return coming;
    }

    /** Whether the person who looks appoints people in this home. */
    public boolean isAppointing() {
        return caller.may(Permission.WORKFORCE_WRITE, home.getId());
    }

    /** Who is there now and who comes next. */
    public List<Fact> getOnShift() {
        return onShift;
    }

    public String getTitle() {
        return Texts.of("workforce.staff.title", home.getName());
    }

    /** The sentence under the title. */
    public String getLead() {
        return Texts.of("workforce.staff.lead", rows.size());
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    private static List<Fact> facts(OnShift around) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Texts.of("workforce.staff.now"), people(around.now())));
        if (!around.next().isEmpty()) {
            String from = time(around.next().get(0).from());
            facts.add(new Fact(Texts.of("workforce.staff.next", from), people(around.next())));
        }
        return facts;
    }

    private static String people(List<ShiftRow> shifts) {
        return shifts.isEmpty()
                ? Texts.of("workforce.staff.shiftNobody")
                : shifts.stream().map(StaffPage::person).collect(Collectors.joining("; "));
    }

    private static String person(ShiftRow shift) {
        String name = shift.leading() ? Texts.of("workforce.staff.leading", shift.name()) : shift.name();
        return Texts.of("workforce.staff.shiftUntil", name, time(shift.to()));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(HomesClock.LONDON));
    }
}
