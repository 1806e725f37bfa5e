package uk.homes.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.governance.Ledgers;
import uk.homes.governance.Money;
import uk.homes.governance.MoneyKind;
import uk.homes.governance.MoneyRow;
import uk.homes.governance.NewMoney;
import uk.homes.programme.Boards;
import uk.homes.programme.ProgrammeRow;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.AsAt;
import uk.homes.web.look.Option;

/** The money agreed with the programme, line by line with where it was decided, and the form in which a line is agreed. */
@Named
@RequestScoped
@Page(
        path = "/governance/money",
        permits = Permission.GOVERNANCE_READ,
        menu = Menu.GOVERNANCE,
        order = 4,
        label = "money")
public class MoneyPage {

    @Inject
    private Money money;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Long programme;
    private List<Long> counting = List.of();
    private List<Line> lines = List.of();
    private UUID submission;
    private MoneyKind kind;
    private String figure;
    private String source;
    private LocalDate validFrom;
    private String note;

    /** A line of money in words, and whether it counts today. */
    public record Line(
            String name, String amount, String from, String look, String state, String source, String note) {}

    /** Reads every line there was. */
    @PostConstruct
    void find() {
        programme =
                boards.programmes().stream().findFirst().map(ProgrammeRow::id).orElse(null);
        if (programme != null) {
            counting = ledgers.of(programme, clock.today()).money().stream()
                    .map(MoneyRow::id)
                    .toList();
            lines = money.lines(programme).stream().map(this::line).toList();
        }
    }

    /** Writes a line down. A later line of the same kind takes its place; the earlier stays in sight. */
    public void agree() {
        if (programme == null) {
            throw new NotFound("programme", "any");
        }
        boolean share = kind == MoneyKind.OCCUPANCY_ASSUMPTION;
        Long number = number(figure);
        NewMoney command = new NewMoney(
                submission,
                programme,
                kind,
                share ? null : number,
                share && number != null ? (int) Math.min(number, 1000) : null,
                source,
                note,
                validFrom);
        forms.ask(() -> money.agree(command)).ifPresent(id -> {
            forms.taken("governance.money", "new");
            forms.goOn("/governance/money", "governance.money.done");
        });
    }

    // People write £3,258,000 and 85%.
    private static Long number(String written) {
        String digits = written == null ? "" : written.replaceAll("[£%,\\s]", "");
        return digits.matches("[0-9]{1,12}") ? Long.valueOf(digits) : null;
    }

    private Line line(MoneyRow row) {
        boolean counts = counting.contains(row.id());
        boolean later = row.from().isAfter(clock.today());
        return new Line(
                MoneyWords.name(row.kind()),
                MoneyWords.amount(row),
                AsAt.words(row.from()),
                counts ? "is-good" : later ? "is-none" : "is-gone",
                Texts.of(
                        counts
                                ? "governance.money.counts"
                                : later ? "governance.money.later" : "governance.money.before"),
                row.source(),
                row.note());
    }

    /** The kinds of lines, each with the unit its figure is in. */
    public List<Option> getKinds() {
        return List.of(MoneyKind.values()).stream()
                .map(each -> new Option(
                        each,
                        Texts.of(
                                "governance.money.inUnit",
                                MoneyWords.name(each),
                                Texts.of("governance.money.unit." + each))))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isBegun() {
        return programme != null;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public MoneyKind getKind() {
        return kind;
    }

    public void setKind(MoneyKind kind) {
        this.kind = kind;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
