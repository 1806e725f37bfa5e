package uk.homes.missing;

import java.time.Instant;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What an episode and the acts about it must satisfy. All reasons are given at once. */
final class EpisodeRules {

    static final int MOST_WORDS = 4000;
    static final int MOST_LINE = 200;
    static final int MOST_REASON = 500;
    static final String INTERVIEW = "Statutory guidance 2014";

    private EpisodeRules() {}

    /**
     * What the record of an episode must satisfy.
     *
     * @param here whether the child lived in the home when last seen
     */
    static Words episode(RecordEpisode command, boolean here, Instant now) {
        Instant seen = command.lastSeenAt();
        Instant noticed = command.noticedAt();
        return Words.check()
                .needed("child", command.childId(), "missing.record.child")
                .refuse(!here, Refusal.at("child", "missing.record.notHere"))
                .needed("kind", command.kind(), "missing.record.kind")
                .needed("seenTime", seen, "missing.needed.when")
                .needed("noticedTime", noticed, "missing.needed.when")
                .refuse(after(noticed, now), Refusal.at("noticedTime", "missing.needed.past"))
                .refuse(after(seen, noticed), Refusal.at("seenTime", "missing.record.seenAfter"))
                .needed("words", command.words(), "missing.record.words")
                .text("words", command.words(), MOST_WORDS)
                .text("risk", command.risk(), MOST_REASON);
    }

    /** What it takes to record that somebody was told. */
    static Words told(RecordTold command, EpisodeRow row, Instant now) {
        return Words.check()
                .needed("whom", command.whom(), "missing.told.whom")
                .needed("name", command.name(), "missing.told.name")
                .text("name", command.name(), MOST_LINE)
                .text("reference", command.reference(), MOST_LINE)
                .needed("toldBy", command.toldBy(), "missing.told.by")
                .text("toldBy", command.toldBy(), MOST_LINE)
                .needed("toldTime", command.toldAt(), "missing.needed.when")
                .refuse(after(command.toldAt(), now), Refusal.at("toldTime", "missing.needed.past"))
                .refuse(after(row.lastSeenAt(), command.toldAt()), Refusal.at("toldTime", "missing.told.before"));
    }

    /** What the record of a return must satisfy. */
    static Words back(RecordReturn command, EpisodeRow row, Instant now) {
        return returned("returnedTime", command.returnedAt(), row, now)
                .needed("returnedTime", command.returnedAt(), "missing.needed.when")
                .needed("how", command.how(), "missing.back.how")
                .text("how", command.how(), MOST_WORDS)
                .needed("condition", command.condition(), "missing.back.condition")
                .text("condition", command.condition(), MOST_WORDS)
                .text("childWords", command.childWords(), MOST_WORDS);
    }

    /** What the record of an offer or of the interview itself must satisfy. */
    static Words interview(RecordInterview command, Episode episode, Instant now) {
        EpisodeRow row = episode.row();
        boolean held = command.step() == InterviewStep.HELD;
        boolean noWords = Words.tidy(command.words()) == null;
        return Words.check()
                .refuse(
                        row.returnedAt() == null,
                        Refusal.of("missing.interview.notBack").under(INTERVIEW))
                .refuse(episode.held(), Refusal.of("missing.interview.already"))
                .needed("step", command.step(), "missing.interview.step")
                .needed("interviewTime", command.on(), "missing.needed.when")
                .refuse(after(command.on(), now), Refusal.at("interviewTime", "missing.needed.past"))
                .refuse(
                        after(row.returnedAt(), command.on()),
                        Refusal.at("interviewTime", "missing.interview.before").under(INTERVIEW))
                .needed("byWhom", command.byWhom(), "missing.interview.byWhom")
                .text("byWhom", command.byWhom(), MOST_LINE)
                .refuse(
                        held && command.independent() == null,
                        Refusal.at("independent", "missing.interview.independent")
                                .under(INTERVIEW))
                .refuse(
                        held && Boolean.FALSE.equals(command.independent()) && noWords,
                        Refusal.at("interviewWords", "missing.interview.whyNot").under(INTERVIEW))
                .refuse(
                        command.step() == InterviewStep.DECLINED && noWords,
                        Refusal.at("interviewWords", "missing.interview.whyDeclined"))
                .text("interviewWords", command.words(), MOST_WORDS);
    }

    /** What it takes to close an episode. */
    static Words close(CloseEpisode command, EpisodeRow row) {
        return Words.check()
                .refuse(
                        row.interviewWaits(),
                        Refusal.of("missing.close.interview").under(INTERVIEW))
                .needed("differently", command.differently(), "missing.close.differently")
                .text("differently", command.differently(), MOST_WORDS);
    }

    /** What a correction must satisfy. */
    static Words correction(CorrectEpisode command, Episode episode, Instant now) {
        Instant returned = command.returnedAt();
        Words check = returned == null
                ? Words.check()
                : returned("rightTime", returned, episode.row(), now)
                        .refuse(episode.row().returnedAt() == null, Refusal.at("rightTime", "missing.correct.notBack"))
                        .refuse(
                                after(returned, episode.firstInterview()),
                                Refusal.at("rightTime", "missing.correct.interviewed"));
        return check.needed("right", command.words(), "missing.correct.words")
                .text("right", command.words(), MOST_WORDS)
                .needed("reason", command.reason(), "missing.correct.reason")
                .text("reason", command.reason(), MOST_REASON);
    }

    /** What it takes to withdraw an episode. */
    static Words withdrawal(WithdrawEpisode command) {
        return Words.check()
                .needed("why", command.reason(), "missing.withdraw.reason")
                .text("why", command.reason(), MOST_REASON);
    }

    private static Words returned(String field, Instant returned, EpisodeRow row, Instant now) {
        return Words.check()
                .refuse(after(returned, now), Refusal.at(field, "missing.needed.past"))
                .refuse(after(row.lastSeenAt(), returned), Refusal.at(field, "missing.back.before"));
    }

    // What is not there yet is told by the field itself.
    private static boolean after(Instant one, Instant other) {
        return one != null && other != null && one.isAfter(other);
    }
}
