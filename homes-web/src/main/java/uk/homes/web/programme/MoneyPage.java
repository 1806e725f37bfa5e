package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.MoneyKind;
import uk.homes.programme.MoneyRow;
import uk.homes.programme.NewMoney;
import uk.homes.programme.Programmes;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** The money agreed with the programme, line by line with where it was decided, and the form in which a line is agreed. */
@Named("programmeMoney")
@RequestScoped
@Page(path = "/programme/money", permits = Permission.PROGRAMME_READ)
public class MoneyPage {

    @Inject
    private Programmes programmes;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Board board;
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
        board = boards.first(clock.today()).orElse(null);
        lines = board == null
                ? List.of()
                : programmes.money(board.programme().id()).stream()
                        .map(this::line)
                        .toList();
    }

    /** Writes a line down. A later line of the same kind takes its place; the earlier stays in sight. */
    public void agree() {
        if (board == null) {
            throw new NotFound("programme", "any");
        }
        boolean share = kind == MoneyKind.OCCUPANCY_ASSUMPTION;
        Long number = number(figure);
        NewMoney command = new NewMoney(
                submission,
                board.programme().id(),
                kind,
                share ? null : number,
                share && number != null ? (int) Math.min(number, 1000) : null,
                source,
                note,
                validFrom);
        forms.ask(() -> programmes.agreeMoney(command)).ifPresent(id -> {
            forms.taken("programme.money", "new");
            forms.goOn("/programme/money", "programme.money.done");
        });
    }

    // People write £3,258,000 and 85%.
    private static Long number(String written) {
        String digits = written == null ? "" : written.replaceAll("[£%,\\s]", "");
        return digits.matches("[0-9]{1,12}") ? Long.valueOf(digits) : null;
    }

    private Line line(MoneyRow row) {
        boolean counts = board.money().stream().anyMatch(current -> current.id() == row.id());
        boolean later = row.from().isAfter(clock.today());
        return new Line(
                Texts.of("programme.money." + row.kind()),
                amount(row),
                AsAt.words(row.from()),
                counts ? "is-good" : later ? "is-none" : "is-gone",
                Texts.of(
                        counts ? "programme.money.counts" : later ? "programme.money.later" : "programme.money.before"),
                row.source(),
                row.note());
    }

    private static String amount(MoneyRow row) {
        if (row.kind() == MoneyKind.OCCUPANCY_ASSUMPTION) {
            return Texts.of("programme.percent", row.percent());
        }
        String pounds = Wording.pounds(row.pounds());
        return row.kind() == MoneyKind.SET_UP_COST ? pounds : Texts.of("programme.money.aYear", pounds);
    }

    /** The kinds of lines, each with the unit its figure is in. */
    public List<Option> getKinds() {
        return List.of(MoneyKind.values()).stream()
                .map(each -> new Option(
                        each,
                        Texts.of(
                                "programme.money.inUnit",
                                Texts.of("programme.money." + each),
                                Texts.of("programme.money.unit." + each))))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isBegun() {
        return board != null;
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
