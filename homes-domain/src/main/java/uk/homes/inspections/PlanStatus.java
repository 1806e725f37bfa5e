package uk.homes.inspections;

import java.util.EnumSet;
import java.util.Set;
import uk.homes.shared.StatusGraph;

/** How far the plan after a downgrade has come. */
public enum PlanStatus implements StatusGraph<PlanStatus> {
    /** The judgement raised it; nobody owns it yet. */
    RAISED,
    /** It has an owner and actions. */
    AGREED,
    UNDER_WAY,
    /** Every action is done and checked, and the commissioners know. */
    CLOSED,
    /** The judgement that raised it was corrected: there was no downgrade. */
    WITHDRAWN;

    @Override
    public Set<PlanStatus> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(AGREED, WITHDRAWN);
            case AGREED -> EnumSet.of(UNDER_WAY, WITHDRAWN);
            case UNDER_WAY -> EnumSet.of(CLOSED, WITHDRAWN);
            case CLOSED -> EnumSet.of(UNDER_WAY);
            case WITHDRAWN -> EnumSet.of(RAISED);
        };
    }
}
