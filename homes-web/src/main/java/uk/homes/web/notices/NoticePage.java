package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.notices.Notice;
import uk.homes.notices.NoticeKind;
import uk.homes.notices.NoticeRow;
import uk.homes.notices.NoticeStatus;
import uk.homes.notices.Notices;
import uk.homes.notices.StepRow;
import uk.homes.notices.ToldRow;
import uk.homes.notices.WordingRow;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Spoken;
import uk.homes.web.look.TrailRow;

/** One notice: what it says, who must be told and who was, and the steps it took. */
@Named
@RequestScoped
@Page(path = "/notices/notice", permits = Permission.NOTICES_READ)
public class NoticePage {

    @Inject
    private Notices notices;

    @Inject
    private NoticeWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Asked asked;

    private Notice found;

    @PostConstruct
    void open() {
        again();
    }

    /** Reads it once more, when somebody else has changed it meanwhile. */
    void again() {
        found = notices.find(asked.needed("id"));
        home.mustHave("notice", found.row().id(), found.row().homeId());
    }

    public String getTitle() {
        return words.kind(getRow().kind());
    }

    public String getLead() {
        return Texts.of("notices.notice.lead", home.getName(), words.about(getRow()));
    }

    /** What the text to send says, part by part. */
    public List<Fact> getText() {
        return NoticeText.of(found, words);
    }

    /** Whom the first round reaches. */
    public List<ToldRow> getFirst() {
        return found.told().stream().filter(row -> row.round() == 1).toList();
    }

    /** Whom the second round reaches. */
    public List<ToldRow> getSecond() {
        return found.told().stream().filter(row -> row.round() == 2).toList();
    }

    /** "Told Tue 23 Nov 2021, 08:55 by e-mail, reference OF-1 …" */
    public String told(ToldRow row) {
        String told = Texts.of("notices.told.line", Spoken.moment(row.toldAt()), words.how(row.how()), row.byName());
        return row.reference() == null ? told : Texts.of("notices.told.reference", told, row.reference());
    }

    /** What the second notice is about. */
    public String getSecondTitle() {
        return Texts.of("notices.second." + getRow().kind());
    }

    /** The wordings before the one that stands, newest first. */
    public List<WordingRow> getEarlier() {
        return found.wordings().size() < 2
                ? List.of()
                : found.wordings().subList(1, found.wordings().size());
    }

    public List<TrailRow> getSteps() {
        return found.steps().stream().map(this::step).toList();
    }

    private TrailRow step(StepRow step) {
        String what = Texts.of(key(step));
        return new TrailRow(
                step.at().toString(),
                Spoken.moment(step.at()),
                step.byName(),
                step.words() == null ? what : Texts.of("notices.step.with", what, step.words()));
    }

    // A notice that is withdrawn, and one that was at its end when somebody else turned out to be relevant, say so.
    private String key(StepRow step) {
        if (getRow().withdrawn() && step.to() == NoticeStatus.NOT_NEEDED) {
            return "notices.withdraw.step";
        }
        boolean again = step.from() == NoticeStatus.DONE
                || step.from() == NoticeStatus.WATCHED && step.to() == NoticeStatus.TELLING;
        return again ? "notices.relevant.step" : "notices.step." + step.to();
    }

    /** Whether the rule behind this notice has been read in its source. */
    public boolean isConfirmed() {
        return getRow().kind() != NoticeKind.CHANGE || getRow().change().kind().confirmed();
    }

    public String getRule() {
        return Texts.of("notices.rule." + getRow().kind());
    }

    /** "Judged by Dana Whitlock …", or nothing before. */
    public String getJudged() {
        return getRow().event() == null || getRow().event().judgedAt() == null
                ? null
                : Texts.of(
                        "notices.judge.judged",
                        getRow().event().judgedBy(),
                        Spoken.moment(getRow().event().judgedAt()));
    }

    boolean writes() {
        return caller.may(Permission.NOTICES_WRITE, getRow().homeId());
    }

    private boolean sends() {
        return caller.may(Permission.NOTICES_SEND, getRow().homeId());
    }

    public boolean isJudgeable() {
        return sends() && getRow().event() != null && getRow().event().judgedAt() == null;
    }

    public boolean isTellable() {
        return sends() && getRow().status().toTell() && getRow().left() > 0;
    }

    public boolean isWithdrawable() {
        return sends() && getRow().status() == NoticeStatus.PREPARED;
    }

    /** Whether somebody who turned out to be relevant can be added. */
    public boolean isExtendable() {
        return sends() && getJudged() != null && getRow().status() != NoticeStatus.NOT_NEEDED;
    }

    public boolean isConcludable() {
        return writes() && getRow().status() == NoticeStatus.WATCHED && getRow().event() != null;
    }

    public boolean isReturnable() {
        return writes() && getRow().status() == NoticeStatus.WATCHED && getRow().absence() != null;
    }

    public boolean isRewordable() {
        return writes() && found.stands() != null && !getRow().status().over();
    }

    public NoticeRow getRow() {
        return found.row();
    }

    Notice notice() {
        return found;
    }
}
