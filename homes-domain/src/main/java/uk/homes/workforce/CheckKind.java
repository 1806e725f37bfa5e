package uk.homes.workforce;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What Schedule 2 asks to be known of somebody before they work in a home, in its order. */
public enum CheckKind {
    /** Proof of identity, with a recent photograph. */
    IDENTITY,
    /** The criminal record certificate, at the level that the post asks for. */
    DBS,
    /** A written reference, from the latest employer if there is one. */
    LATEST_REFERENCE,
    /** The second of two written references. */
    SECOND_REFERENCE,
    /** Why earlier work with children or vulnerable adults ended, so far as that can be found out. */
    REASON_LEFT(CheckOutcome.NONE_TO_CHECK, CheckOutcome.NOT_PRACTICABLE),
    /** Evidence of the qualifications that the person considers relevant. */
    QUALIFICATIONS(CheckOutcome.NONE_TO_CHECK),
    /** The whole history of employment, with gaps explained in writing. */
    EMPLOYMENT;

    private static final Set<CheckOutcome> ALWAYS =
            Set.of(CheckOutcome.ASKED_FOR, CheckOutcome.COMPLETE, CheckOutcome.NOT_ACCEPTED);

    private final Set<CheckOutcome> besides;

    CheckKind(CheckOutcome... besides) {
        this.besides = Set.of(besides);
    }

    /** What can come of it, in the order in which it is offered. */
    public List<CheckOutcome> outcomes() {
        return Arrays.stream(CheckOutcome.values())
                .filter(each -> ALWAYS.contains(each) || besides.contains(each))
                .toList();
    }

    // As the database lists them: IDENTITY,DBS.
    static List<CheckKind> listed(String kinds) {
        return kinds == null || kinds.isEmpty()
                ? List.of()
                : Arrays.stream(kinds.split(",")).map(CheckKind::valueOf).toList();
    }
}
