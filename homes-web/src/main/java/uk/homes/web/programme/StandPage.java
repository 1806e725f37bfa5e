package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.programme.Aspect;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.Progress;
import uk.homes.programme.RecordStanding;
import uk.homes.programme.StandingRow;
import uk.homes.programme.Standings;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Meanwhile;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** Says how the property, the team, the registration or the first child of one home stands, for the first time or again. */
@Named("programmeStand")
@RequestScoped
@Page(path = "/programme/stand", permits = Permission.PROGRAMME_UPDATE)
public class StandPage {

    @Inject
    private Standings standings;

    @Inject
    private Boards boards;

    @Inject
    private CurrentHome homes;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private Board board;
    private List<Option> offered;
    private long seen;
    private BothTexts both;
    private UUID submission;
    private Long homeId;
    private Aspect aspect;
    private Progress progress;
    private String words;

    /** Finds the homes of the programme for which the person who asks may speak. */
    @PostConstruct
    void find() {
        board = boards.first(clock.today()).orElseThrow(() -> new NotFound("programme", "any"));
        seen = asked.id("seen").orElse(newest());
        List<Long> built = board.homes();
        offered = homes.all().stream()
                .filter(home -> built.contains(home.id()) && caller.may(Permission.PROGRAMME_UPDATE, home.id()))
                .map(home -> new Option(home.id(), home.name()))
                .toList();
    }

    /** Keeps it. What was said before stays in the history. */
    public void keep() {
        if (homeId == null) {
            Refused.at("homeId", Texts.of("programme.standing.home"));
            return;
        }
        RecordStanding command = new RecordStanding(submission, homeId, aspect, progress, words, seen);
        try {
            forms.ask(() -> standings.record(command)).ifPresent(id -> {
                forms.taken("programme.stand", "new");
                forms.goOn("/programme/board", "programme.stand.done");
            });
        } catch (ChangedMeanwhile meanwhile) {
            board = boards.first(clock.today()).orElseThrow();
            seen = newest();
            both = Meanwhile.both(
                    board.standings().stream()
                            .filter(row -> row.homeId() == homeId && row.aspect() == aspect)
                            .map(row -> said(row.progress(), row.words()))
                            .findFirst()
                            .orElse(""),
                    said(progress, words));
        }
    }

    private long newest() {
        return board.standings().stream().mapToLong(StandingRow::id).max().orElse(0);
    }

    private static String said(Progress progress, String words) {
        return Meanwhile.said(Texts.of("programme.progress." + progress), words);
    }

    /** The newest of all standings when this form was opened. */
    public long getSeen() {
        return seen;
    }

    /** What somebody else said meanwhile beside what is said here, {@code null} when nobody did. */
    public BothTexts getBoth() {
        return both;
    }

    public List<Option> getAspects() {
        return Posts.options(Aspect.class, "programme.aspect.");
    }

    public List<Option> getProgresses() {
        return Posts.options(Progress.class, "programme.progress.");
    }

    public List<Option> getHomes() {
        return offered;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getHomeId() {
        return homeId;
    }

    public void setHomeId(Long homeId) {
        this.homeId = homeId;
    }

    public Aspect getAspect() {
        return aspect;
    }

    public void setAspect(Aspect aspect) {
        this.aspect = aspect;
    }

    public Progress getProgress() {
        return progress;
    }

    public void setProgress(Progress progress) {
        this.progress = progress;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
