package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.Journal;
import uk.homes.programme.LearningRow;
import uk.homes.programme.NewLearning;
import uk.homes.programme.Theme;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** What was learned from the programme, by theme in the address, and the form in which one adds to it. */
@Named("programmeLearning")
@RequestScoped
@Page(
        path = "/programme/learning",
        permits = Permission.PROGRAMME_READ,
        menu = Menu.PROGRAMME,
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
    }

    /** Adds a lesson. */
    public void add() {
        if (board == null) {
            throw new NotFound("programme", "any");
        }
        NewLearning command = new NewLearning(submission, board.programme().id(), phase, theme, words, source, usedIn);
        forms.ask(() -> journal.learned(command)).ifPresent(id -> {
            forms.taken("programme.learning", "new");
            forms.goOn("/programme/learning", "programme.learning.done");
        });
    }

    /** The lessons of the theme chosen, or all. */
    public List<LearningRow> getRows() {
        return board == null
                ? List.of()
                : board.learning().stream()
                        .filter(row -> only == null || row.theme() == only)
                        .toList();
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public String themeWord(Theme each) {
        return Texts.of("programme.theme." + each);
    }

    public String phaseWord(LearningRow row) {
        return row.phase() == null
                ? Texts.of("programme.learning.whole")
                : Texts.of("programme.learning.fromPhase", row.phase());
    }

    public String day(LearningRow row) {
        return AsAt.words(row.day());
    }

    public List<Option> getThemeOptions() {
        return Posts.options(Theme.class, "programme.theme.");
    }

    public List<Option> getPhases() {
        return board == null
                ? List.of()
                : board.phases().stream()
                        .map(each -> new Option(each.id(), Texts.of("programme.learning.fromPhase", each.number())))
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
