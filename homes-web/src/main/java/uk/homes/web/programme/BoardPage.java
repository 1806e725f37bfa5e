package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.governance.Ledger;
import uk.homes.governance.Ledgers;
import uk.homes.governance.MoneyKind;
import uk.homes.governance.NoteRow;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.shared.HomesClock;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.governance.MoneyWords;
import uk.homes.web.look.AsAt;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Figure;

/** The programme on one page: phases, objectives and their dates, beside the actual use of beds and the money agreed. */
@Named("programmeBoard")
@RequestScoped
@Page(
        path = "/programme/board",
        permits = Permission.PROGRAMME_READ,
        menu = Menu.COUNCIL,
        order = 1,
        label = "programme",
        main = true)
public class BoardPage {

    @Inject
    private Boards boards;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Counts counts;

    @Inject
    private HomesClock clock;

    @Inject
    private Caller caller;

    private String on;
    private boolean startable;
    private LocalDate day;
    private Board board;
    private Ledger ledger;
    private ProgressFigures figures;
    private List<PhaseView> phases = List.of();
    private List<StandView> stands = List.of();
    private List<String> stepNumbers = List.of();
    private Timeline timeline;

    /** Reads the programme as at the day the address names. */
    public void find() {
        day = AsAt.day(on, clock.today());
        board = boards.first(day).orElse(null);
        startable = board == null
                && caller.may(Permission.PROGRAMME_MANAGE)
                && boards.first(clock.today()).isEmpty();
        if (board != null) {
            ledger = ledgers.of(board.programme().id(), day);
            figures = counts.figures(board);
            timeline = Timeline.over(board);
            stepNumbers = StepsView.numbers(board);
            phases = PhaseView.of(board, ledger, timeline);
            stands = StandView.of(board.standings());
        }
    }

    public boolean isBegun() {
        return board != null;
    }

    /** Whether there is no programme at all and the person who asks may start one. */
    public boolean isStartable() {
        return startable;
    }

    /** Phases, homes, beds, and how many objectives stand how. */
    public String getLead() {
        if (board == null) {
            return Texts.of("programme.board.notBegunText", AsAt.words(day));
        }
        List<String> statuses = Stream.of(
                        ObjectiveStatus.MET,
                        ObjectiveStatus.PARTIALLY_MET,
                        ObjectiveStatus.ON_TRACK,
                        ObjectiveStatus.BEHIND_SCHEDULE,
                        ObjectiveStatus.NOT_STARTED,
                        ObjectiveStatus.REPLACED)
                .filter(status -> board.count(status) > 0)
                .map(status -> Texts.of("programme.lead." + status, Wording.number(board.count(status))))
                .toList();
        if (phases.isEmpty()) {
            return Texts.of("programme.lead.noPhase");
        }
        return Texts.of(
                statuses.isEmpty() ? "programme.lead.noObjective" : "programme.lead",
                Wording.sentence(Wording.number(phases.size())),
                Texts.of(
                        InShort.planning(board) ? "programme.lead.homesSoFar" : "programme.lead.homes",
                        Wording.number(board.settings())),
                board.plannedBeds(),
                String.join(", ", statuses),
                phases.size());
    }

    /** At most four figures. */
    public List<Figure> getTop() {
        int emergency = board.emergencyBeds();
        List<Figure> top = new ArrayList<>();
        top.add(new Figure(
                String.valueOf(board.plannedBeds()),
                Texts.of("programme.top.planned", board.plannedBeds() - emergency, emergency)));
        top.add(new Figure(
                String.valueOf(figures.beds().registered()),
                Texts.of("programme.top.registered", figures.registered(), figures.good())));
        top.add(new Figure(Wording.sentence(InShort.count(figures.inUse())), Texts.of("programme.top.inUse")));
        if (!figures.inUse().hidden() && figures.beds().registered() > 0) {
            top.add(new Figure(
                    Texts.of("programme.percent", figures.percentage()),
                    Texts.of(getTarget() > 0 ? "programme.top.share" : "programme.top.shareOnly", getTarget())));
        }
        return top;
    }

    /** Whether the use of beds may be drawn: a count held back must not be read off a bar. */
    public boolean isBarShown() {
        return !figures.inUse().hidden() && figures.beds().registered() > 0;
    }

    public String getBedUse() {
        return InShort.inUse(ledger, figures);
    }

    public String getSolo() {
        return InShort.keptForSolo(figures);
    }

    public String getBarLabel() {
        return Texts.of(
                getTarget() > 0 ? "programme.beds.bar" : "programme.beds.barOnly", figures.percentage(), getTarget());
    }

    public String getUsedWidth() {
        return share(figures.beds().inUse());
    }

    public String getSoloWidth() {
        return share(figures.beds().keptForSolo());
    }

    public int getTarget() {
        return InShort.target(ledger);
    }

    /** Bed use in figures. */
    public List<Fact> getBeds() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                Texts.of("programme.beds.registered"),
                String.valueOf(figures.beds().registered())));
        facts.add(new Fact(Texts.of("programme.beds.inUse"), Wording.sentence(InShort.count(figures.inUse()))));
        if (isBarShown()) {
            int empty = figures.beds().notInUse() - figures.beds().keptForSolo();
            facts.add(
                    new Fact(Texts.of("programme.beds.solo"), Wording.sentence(InShort.count(figures.keptForSolo()))));
            facts.add(new Fact(Texts.of("programme.beds.empty"), String.valueOf(empty)));
        }
        if (getTarget() > 0) {
            facts.add(new Fact(Texts.of("programme.beds.target"), Texts.of("programme.percent", getTarget())));
        }
        return facts;
    }

    /** The lines of money as they were agreed, the savings first. */
    public List<Fact> getSavings() {
        return lines(MoneyKind.RESIDENTIAL_SAVING, MoneyKind.EMERGENCY_SAVING);
    }

    public String getSaving() {
        return MoneyWords.aYear(ledger.saving());
    }

    public List<Fact> getCosts() {
        return lines(MoneyKind.ANNUAL_COST, MoneyKind.SET_UP_COST);
    }

    private List<Fact> lines(MoneyKind... kinds) {
        List<Fact> facts = new ArrayList<>();
        for (MoneyKind kind : kinds) {
            ledger.money(kind).ifPresent(line -> facts.add(new Fact(MoneyWords.name(kind), MoneyWords.amount(line))));
        }
        return facts;
    }

    public String getMoneySource() {
        return MoneyWords.source(ledger.money());
    }

    private String share(int places) {
        return String.format(
                Locale.ROOT, "%.1f%%", 100.0 * places / figures.beds().registered());
    }

    /** Where the line of the day stands on the timeline, {@code null} when it lies beside it. */
    public String getToday() {
        return timeline.holds(day) ? timeline.at(day) : null;
    }

    /** The kinds of steps on this board with the numbers by which the timeline names them. */
    public List<String> getStepNumbers() {
        return stepNumbers;
    }

    public Timeline getTimeline() {
        return timeline;
    }

    /** Where the published papers differ. */
    public List<NoteRow> getNotes() {
        return ledger.notes();
    }

    public Board getBoard() {
        return board;
    }

    public ProgressFigures getFigures() {
        return figures;
    }

    public List<PhaseView> getPhases() {
        return phases;
    }

    public List<StandView> getStands() {
        return stands;
    }

    /** The day in words. */
    public String getDay() {
        return AsAt.words(day);
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    /** The day as an input takes it. */
    public String getDate() {
        return day.toString();
    }
}
