package uk.homes.programme;

import java.time.LocalDate;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What it takes to move a promised date: a new date that is really another one, why, by what decision, and who approved it. */
final class ReprofilePolicy {

    static final int LONGEST_REASON = 500;

    private ReprofilePolicy() {}

    /**
     * Gives every refusal at once.
     *
     * @param current the date that counts now, {@code null} when none was promised
     * @param settled whether what was promised is done, met or replaced, so that its date can no longer move
     */
    static void check(Reprofile asked, PartialDate current, boolean settled, LocalDate today) {
        PartialDate target = asked.target();
        Words.check()
                .refuse(settled, Refusal.of("programme.reprofile.settled"))
                .needed("target", target, "programme.reprofile.target")
                .refuse(target != null && target.equals(current), Refusal.at("target", "programme.reprofile.same"))
                .refuse(
                        target != null && target.latest().isBefore(today),
                        Refusal.at("target", "programme.reprofile.past"))
                .needed("reason", asked.reason(), "programme.reprofile.reason")
                .text("reason", asked.reason(), LONGEST_REASON)
                .needed("decision", asked.decision(), "programme.reprofile.decision")
                .text("decision", asked.decision(), 200)
                .needed("approver", asked.approver(), "programme.reprofile.approver")
                .text("approver", asked.approver(), 200)
                .orRefuse();
    }
}
