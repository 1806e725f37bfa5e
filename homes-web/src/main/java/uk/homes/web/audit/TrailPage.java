package uk.homes.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.homes.access.AuditTrail;
import uk.homes.access.Permission;
import uk.homes.audit.EventRow;
import uk.homes.audit.Finding;
import uk.homes.audit.Outcome;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;

/** The trail, for those who audit: who did, saw or was refused what, and whether the chain over it holds. */
@Named
@RequestScoped
@Page(
        path = "/audit/trail",
        permits = Permission.AUDIT_READ,
        menu = Menu.OFFICE,
        order = 2,
        label = "audit",
        main = true)
public class TrailPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.UK);

    @Inject
    private AuditTrail trail;

    @Inject
    private HomesClock clock;

    private LocalDate from;
    private LocalDate to;
    private String who;
    private Outcome outcome;
    private int page;
    private List<EventRow> rows = List.of();
    private Optional<Finding> finding;

    /** Reads the page of the trail that the address asks for. */
    public void read() {
        to = to == null ? clock.today() : to;
        from = from != null ? from : Days.meant(to) ? to.minusDays(7) : to;
        if (!Days.meant(from) || !Days.meant(to)) {
            throw new NotFound("day", from + " " + to);
        }
        page = Math.min(Math.max(page, 0), 100_000);
        rows = trail.events(from, to, who, outcome == null ? null : outcome.name(), page);
    }

    /** Walks the chain. */
    public void verify() {
        finding = trail.verify();
    }

    /** What walking the chain found, in words; {@code null} when it was not walked. */
    public String getVerdict() {
        if (finding == null) {
            return null;
        }
        return finding.map(found ->
                        Texts.of("audit.trail.broken", found.what(), found.link(), found.source(), found.sourceId()))
                .orElseGet(() -> Texts.of("audit.trail.holds"));
    }

    public List<EventRow> getRows() {
        return rows.size() > AuditTrail.PAGE ? rows.subList(0, AuditTrail.PAGE) : rows;
    }

    public boolean isOlder() {
        return rows.size() > AuditTrail.PAGE;
    }

    /** When, in London. */
    public String when(EventRow row) {
        return WHEN.format(row.at().atZone(HomesClock.LONDON));
    }

    /** The address of another page of the same search. */
    public String href(int step) {
        return "/audit/trail?from=" + from + "&to=" + to + "&page=" + (page + step)
                + (who == null ? "" : "&who=" + URLEncoder.encode(who, StandardCharsets.UTF_8))
                + (outcome == null ? "" : "&outcome=" + outcome);
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(each -> new Option(each, Texts.of("audit.outcome." + each)))
                .toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
