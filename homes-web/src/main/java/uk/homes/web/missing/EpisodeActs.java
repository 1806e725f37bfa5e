package uk.homes.web.missing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.missing.CloseEpisode;
import uk.homes.missing.CorrectEpisode;
import uk.homes.missing.EpisodeRow;
import uk.homes.missing.EpisodeStatus;
import uk.homes.missing.Episodes;
import uk.homes.missing.RecordInterview;
import uk.homes.missing.RecordReturn;
import uk.homes.missing.RecordTold;
import uk.homes.missing.WithdrawEpisode;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;

/** What is done about an episode: telling, the return, the interview, closing, correcting and withdrawing, each a short form. */
@Named
@RequestScoped
public class EpisodeActs {

    @Inject
    private EpisodePage page;

    @Inject
    private Episodes episodes;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private final ActForm told = new ActForm();
    private final ActForm back = new ActForm();
    private final ActForm interview = new ActForm();
    private final ActForm closing = new ActForm();
    private final ActForm correction = new ActForm();
    private final ActForm withdrawal = new ActForm();

    @PostConstruct
    void justNow() {
        told.at(clock.now());
        told.setBy(caller.name());
        back.at(clock.now());
        interview.at(clock.now());
    }

    /** Records that somebody was told. */
    public void tell() {
        RecordTold command = new RecordTold(
                told.getSubmission(),
                id(),
                told.getWhom(),
                told.getName(),
                told.getMore(),
                told.moment(),
                told.getBy());
        run("told", () -> episodes.tell(command));
    }

    /** Records that the child is back. */
    public void comeBack() {
        RecordReturn command = new RecordReturn(
                back.getSubmission(), id(), back.moment(), back.getWords(), back.getMore(), back.getOwnWords());
        run("back", () -> episodes.back(command));
    }

    /** Records what became of the interview. */
    public void interviewed() {
        RecordInterview command = new RecordInterview(
                interview.getSubmission(),
                id(),
                interview.getStep(),
                interview.moment(),
                interview.getBy(),
                interview.getIndependent(),
                interview.getWords());
        run("interview", () -> episodes.interview(command));
    }

    /** Closes the episode. */
    public void close() {
        CloseEpisode command = new CloseEpisode(closing.getSubmission(), id(), closing.getWords());
        run("close", () -> episodes.close(command));
    }

    /** Corrects what stands by a note. */
    public void correct() {
        // Half a moment is not taken for none.
        if (correction.getDay() == null != (correction.getTime() == null)) {
            Refused.at("rightTime", Texts.of("missing.needed.when"));
            return;
        }
        CorrectEpisode command = new CorrectEpisode(
                correction.getSubmission(), id(), correction.getWords(), correction.getMore(), correction.moment());
        run("correct", () -> episodes.correct(command));
    }

    /** Withdraws the episode. */
    public void withdraw() {
        WithdrawEpisode command = new WithdrawEpisode(withdrawal.getSubmission(), id(), withdrawal.getWords());
        run("withdraw", () -> episodes.withdraw(command));
    }

    private void run(String act, Supplier<Long> work) {
        try {
            forms.ask(work).ifPresent(id -> {
                forms.taken("missing." + act, String.valueOf(id));
                forms.goOn("/missing/episode?home=" + home.getSlug() + "&id=" + id, "missing.done." + act);
            });
        } catch (ChangedMeanwhile taken) {
            page.readAgain();
            Refused.because(Texts.of("missing.changed"));
        }
    }

    public boolean isWriter() {
        return caller.may(Permission.MISSING_WRITE, row().homeId());
    }

    public boolean isCorrectable() {
        return isWriter() && (asked.reading() || row().status() != EpisodeStatus.WITHDRAWN);
    }

    public boolean isTellable() {
        return isCorrectable() && (asked.reading() || row().status() != EpisodeStatus.CLOSED);
    }

    public boolean isReturnable() {
        return isWriter() && (asked.reading() || row().status().allows(EpisodeStatus.RETURNED));
    }

    public boolean isInterviewable() {
        boolean open =
                row().status() == EpisodeStatus.RETURNED && !page.getEpisode().held();
        return isWriter() && (asked.reading() || open);
    }

    public boolean isClosable() {
        boolean ready = row().status().allows(EpisodeStatus.CLOSED) && !row().interviewWaits();
        return isWriter() && (asked.reading() || ready);
    }

    public boolean isWithdrawable() {
        return caller.may(Permission.MISSING_WITHDRAW, row().homeId())
                && (asked.reading() || row().status().allows(EpisodeStatus.WITHDRAWN));
    }

    private EpisodeRow row() {
        return page.getRow();
    }

    private long id() {
        return row().id();
    }

    public ActForm getTold() {
        return told;
    }

    public ActForm getBack() {
        return back;
    }

    public ActForm getInterview() {
        return interview;
    }

    public ActForm getClosing() {
        return closing;
    }

    public ActForm getCorrection() {
        return correction;
    }

    public ActForm getWithdrawal() {
        return withdrawal;
    }
}
