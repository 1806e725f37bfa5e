package uk.homes.measures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What the record of a measure, its correction and the talks about it must satisfy. All reasons are given at once. */
final class MeasureRules {

    static final int MOST_WORDS = 4000;
    static final int MOST_LINE = 200;
    static final int MOST_REASON = 500;

    /** Nobody records a measure of more than a year ago; a date that far back is a slip of the finger. */
    static final Duration LONGEST_AGO = Duration.ofDays(366);

    private static final String RECORD = MeasureClock.RECORD.provision();
    private static final String EXEMPT = "CHR 35(4)";

    private MeasureRules() {}

    /** What the database knows of those whom a record names. */
    record Facts(boolean childWasHere, boolean everybodyWorkedHere) {}

    /** The day of a measure in London. */
    static LocalDate day(Account account) {
        return account.usedAt() == null
                ? null
                : account.usedAt().atZone(HomesClock.LONDON).toLocalDate();
    }

    /** Starts the check of a version. */
    static Words content(Account account, Facts facts, Instant now) {
        Instant used = account.usedAt();
        Words check = Words.check()
                .needed("when", used, "measures.record.when")
                .refuse(used != null && used.isAfter(now), Refusal.at("when", "measures.record.future"))
                .refuse(
                        used != null && used.isBefore(now.minus(LONGEST_AGO)),
                        Refusal.at("when", "measures.record.longAgo"))
                .needed("kind", account.kind(), "measures.record.kind")
                .refuse(!facts.childWasHere(), Refusal.at("child", "measures.record.notHere"))
                .refuse(!facts.everybodyWorkedHere(), Refusal.at("users", "measures.record.notStaff"));
        people(check, account);
        words(check, account);
        return kinds(check, account);
    }

    private static void people(Words check, Account account) {
        boolean nobody = account.users().isEmpty() && Words.tidy(account.others()) == null;
        check.refuse(nobody, Refusal.at("users", "measures.record.users").under(RECORD))
                .refuse(
                        account.users().stream().anyMatch(account.present()::contains),
                        Refusal.at("present", "measures.record.both"));
    }

    private static void words(Words check, Account account) {
        needed(check, "place", account.place(), MOST_LINE);
        needed(check, "behaviour", account.behaviour(), MOST_WORDS);
        needed(check, "steps", account.steps(), MOST_WORDS);
        needed(check, "description", account.description(), MOST_WORDS);
        needed(check, "lasted", account.lasted(), MOST_LINE);
        needed(check, "effect", account.effect(), MOST_WORDS);
        needed(check, "injuries", account.injuries(), MOST_WORDS);
        check.text("treatment", account.treatment(), MOST_WORDS)
                .text("technique", account.technique(), MOST_LINE)
                .text("others", account.others(), MOST_LINE)
                .text("plan", account.plan(), MOST_LINE);
    }

    private static void needed(Words check, String field, String words, int most) {
        check.refuse(
                        Words.tidy(words) == null,
                        Refusal.at(field, "measures.needed." + field).under(RECORD))
                .text(field, words, most);
    }

    private static Words kinds(Words check, Account account) {
        boolean restraint = account.kind() == MeasureKind.RESTRAINT;
        return check.refuse(
                        restraint && Words.tidy(account.technique()) == null,
                        Refusal.at("technique", "measures.record.technique").under(RECORD))
                .refuse(
                        account.kind() != null && !restraint && Words.tidy(account.plan()) != null,
                        Refusal.at("plan", "measures.record.plan").under(EXEMPT))
                .refuse(
                        !account.prohibited().isEmpty(),
                        Refusal.at("prohibited", "measures.record.prohibited").under(Prohibited.PROVISION));
    }

    /** Adds what a correction must satisfy beyond its content. */
    static Words correction(Words check, CorrectMeasure command, MeasureRow row, boolean mayCorrect) {
        return check.needed("reason", command.reason(), "measures.correct.reason")
                .text("reason", command.reason(), MOST_REASON)
                .refuse(!mayCorrect, Refusal.of("measures.correct.notYours", row.authorName()));
    }

    /** What the signature under the talk with the user must satisfy. */
    static Words talk(SignTalk command, Measure measure, Instant now) {
        String provision = MeasureClock.USER.provision();
        List<Long> users = measure.stands().userList();
        return moment("spokeWhen", command.spokeAt(), measure, now)
                .refuse(measure.usedByReader(), Refusal.of("measures.talk.own").under(provision))
                .refuse(measure.row().signedVersion(), Refusal.of("measures.talk.already"))
                .refuse(
                        !command.spokenTo().containsAll(users),
                        Refusal.at("spokenTo", "measures.talk.everyone").under(provision))
                .refuse(!users.containsAll(command.spokenTo()), Refusal.at("spokenTo", "measures.talk.notUser"))
                .text("words", command.words(), MOST_WORDS);
    }

    /** What the confirmation of the talk with the child must satisfy. */
    static Words childTalk(ConfirmChildTalk command, Measure measure, Instant now) {
        String provision = MeasureClock.CHILD.provision();
        return moment("childWhen", command.spokeAt(), measure, now)
                .refuse(measure.usedByReader(), Refusal.of("measures.child.own").under(provision))
                .refuse(measure.row().childAt() != null, Refusal.of("measures.child.already"))
                .refuse(
                        Words.tidy(command.words()) == null,
                        Refusal.at("childWords", "measures.child.words").under(provision))
                .text("childWords", command.words(), MOST_WORDS);
    }

    /** What the confirmation of an EHC plan must satisfy. */
    static Words plan(ConfirmPlan command, Measure measure, boolean wroteIt) {
        return Words.check()
                .refuse(
                        !measure.row().planned(),
                        Refusal.of("measures.plan.none").under(EXEMPT))
                .refuse(measure.row().exempt(), Refusal.of("measures.plan.already"))
                .refuse(
                        measure.usedByReader() || wroteIt,
                        Refusal.of("measures.plan.own").under(EXEMPT))
                .needed("planWords", command.words(), "measures.plan.words")
                .text("planWords", command.words(), MOST_WORDS);
    }

    private static Words moment(String field, Instant spoke, Measure measure, Instant now) {
        return Words.check()
                .needed(field, spoke, "measures.talk.when")
                .refuse(spoke != null && spoke.isAfter(now), Refusal.at(field, "measures.talk.future"))
                .refuse(
                        spoke != null && spoke.isBefore(measure.row().usedAt()),
                        Refusal.at(field, "measures.talk.before"));
    }
}
