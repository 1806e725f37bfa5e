package uk.homes.regulation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.StatusGraph;

/** How far a home, or a person, has come with Ofsted: from the plan to a registration and what becomes of it. */
public enum ApplicationStage implements StatusGraph<ApplicationStage> {
    PLANNED,
    PROPERTY_ACQUIRED,
    ADAPTATION,
    MANAGER_APPOINTED,
    APPLICATION_SUBMITTED,
    /** Ofsted takes it up. */
    ACCEPTED,
    /** Ofsted sends it back: something is missing. */
    RETURNED,
    /** Disclosure and barring, references, finance. */
    CHECKS,
    REGISTRATION_VISIT,
    FIT_PERSON_INTERVIEW,
    /** Ofsted says what it means to decide; 28 days to make representations. */
    NOTICE_OF_PROPOSAL,
    REGISTERED,
    REFUSED,
    WITHDRAWN,
    /** The first child has come. */
    OPERATIONAL,
    /** A change to the registration is asked for. */
    VARIATION,
    SUSPENDED,
    /** A notice under section 22B: no further child. */
    RESTRICTED,
    CANCELLED,
    CLOSED;

    // A person has no property, no visit and no children.
    private static final Set<ApplicationStage> OF_A_PERSON = EnumSet.of(
            PLANNED,
            APPLICATION_SUBMITTED,
            ACCEPTED,
            RETURNED,
            CHECKS,
            FIT_PERSON_INTERVIEW,
            NOTICE_OF_PROPOSAL,
            REGISTERED,
            REFUSED,
            WITHDRAWN,
            CANCELLED,
            CLOSED);

    @Override
    public Set<ApplicationStage> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(PROPERTY_ACQUIRED, APPLICATION_SUBMITTED, WITHDRAWN);
            case PROPERTY_ACQUIRED -> EnumSet.of(ADAPTATION, MANAGER_APPOINTED, WITHDRAWN);
            case ADAPTATION -> EnumSet.of(MANAGER_APPOINTED, WITHDRAWN);
            case MANAGER_APPOINTED, RETURNED -> EnumSet.of(APPLICATION_SUBMITTED, WITHDRAWN);
            case APPLICATION_SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(CHECKS, WITHDRAWN);
            case CHECKS -> EnumSet.of(REGISTRATION_VISIT, FIT_PERSON_INTERVIEW, WITHDRAWN);
            case REGISTRATION_VISIT -> EnumSet.of(FIT_PERSON_INTERVIEW, WITHDRAWN);
            case FIT_PERSON_INTERVIEW -> EnumSet.of(NOTICE_OF_PROPOSAL, WITHDRAWN);
            case NOTICE_OF_PROPOSAL -> EnumSet.of(REGISTERED, REFUSED, WITHDRAWN);
            case REGISTERED -> EnumSet.of(OPERATIONAL, VARIATION, RESTRICTED, SUSPENDED, CANCELLED, CLOSED);
            case OPERATIONAL -> EnumSet.of(VARIATION, SUSPENDED, RESTRICTED, CANCELLED, CLOSED);
            case VARIATION -> EnumSet.of(REGISTERED, OPERATIONAL, SUSPENDED, RESTRICTED, CANCELLED, CLOSED);
            case RESTRICTED -> EnumSet.of(REGISTERED, OPERATIONAL, SUSPENDED, CANCELLED, CLOSED);
            case SUSPENDED -> EnumSet.of(REGISTERED, OPERATIONAL, CANCELLED, CLOSED);
            case REFUSED, WITHDRAWN, CANCELLED, CLOSED -> EnumSet.noneOf(ApplicationStage.class);
        };
    }

    /** What may follow for this kind of application: a person skips what only a building has, a service skips nothing. */
    public Set<ApplicationStage> next(ApplicationKind kind) {
        Set<ApplicationStage> next = next();
        if (kind.person()) {
            next.retainAll(OF_A_PERSON);
        } else if (this == PLANNED) {
            next.remove(APPLICATION_SUBMITTED);
        } else if (this == CHECKS) {
            next.remove(FIT_PERSON_INTERVIEW);
        }
        return next;
    }

    /** How a registration stands because of this stage, where the stage is one that Ofsted imposes. */
    Optional<RegistrationStatus> imposes() {
        return switch (this) {
            case RESTRICTED -> Optional.of(RegistrationStatus.RESTRICTED);
            case SUSPENDED -> Optional.of(RegistrationStatus.SUSPENDED);
            default -> Optional.empty();
        };
    }

    /** Whether nothing more can come of it. */
    public boolean ended() {
        return next().isEmpty();
    }

    /** Whether Ofsted has still to decide, or the home has still to apply. */
    public boolean before(ApplicationStage other) {
        return ordinal() < other.ordinal();
    }

    void mustAllow(ApplicationStage to, ApplicationKind kind) {
        if (!next(kind).contains(to)) {
            throw new RuleBroken(Refusal.at("stage", "regulation.application.cannot"));
        }
    }
}
