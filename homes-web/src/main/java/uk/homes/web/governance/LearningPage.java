package uk.homes.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.governance.Journal;
import uk.homes.governance.LearningRow;
import uk.homes.governance.NewLearning;
import uk.homes.governance.Theme;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.AsAt;
import uk.homes.web.look.Option;

/** What was learned from the programme, by theme in the address, and the form in which one adds to it. */
@Named
@RequestScoped
@Page(
        path = "/governance/learning",
        permits = Permission.GOVERNANCE_READ,
        menu = Menu.GOVERNANCE,
        order = 2,
        label = "learning")
public class LearningPage {

    @Inject
    private Boards boards;

    @Inject
    private Journal journal;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Board board;
    private List<LearningRow> learned = List.of();
    private Theme only;
    private UUID submission;
    private Theme theme;
    private Long phase;
    private String words;
    private String source;
    private String usedIn;

    /** Reads what was learned by today. */
    @PostConstruct
    void find() {
        board = boards.first(clock.today()).orElse(null);
        learned = board == null ? List.of() : journal.learning(board.programme().id(), clock.today());
    }

    /** Adds a lesson. */
    public void add() {
        if (board == null) {
            throw new NotFound("programme", "any");
        }
        NewLearning command = new NewLearning(submission, board.programme().id(), phase, theme, words, source, usedIn);
        forms.ask(() -> journal.learned(command)).ifPresent(id -> {
            forms.taken("governance.learning", "new");
            forms.goOn("/governance/learning", "governance.learning.done");
        });
    }

    /** The lessons of the theme chosen, or all. */
    public List<LearningRow> getRows() {
        return learned.stream()
                .filter(row -> only == null || row.theme() == only)
                .toList();
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public String themeWord(Theme each) {
        return Texts.of("governance.theme." + each);
    }

    public String phaseWord(LearningRow row) {
        return row.phase() == null
                ? Texts.of("governance.learning.whole")
                : Texts.of("governance.learning.fromPhase", row.phase());
    }

    public String day(LearningRow row) {
        return AsAt.words(row.day());
    }

    public List<Option> getThemeOptions() {
        return getThemes().stream()
                .map(each -> new Option(each, themeWord(each)))
                .toList();
    }

    public List<Option> getPhases() {
        return board == null
                ? List.of()
                : board.phases().stream()
                        .map(each -> new Option(each.id(), Texts.of("governance.learning.fromPhase", each.number())))
                        .toList();
    }

    public boolean isBegun() {
        return board != null;
    }

    public Theme getOnly() {
        return only;
    }

    public void setOnly(Theme only) {
        this.only = only;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public Long getPhase() {
        return phase;
    }

    public void setPhase(Long phase) {
        this.phase = phase;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getUsedIn() {
        return usedIn;
    }

    public void setUsedIn(String usedIn) {
        this.usedIn = usedIn;
    }
}
