package uk.homes.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import uk.homes.regulation.Applications.Step;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/** What a change of a registration does to the stage of the application it came from: the other way round of a stage's effects. */
@ApplicationScoped
class StageFollows {

    @Inject
    EntityManager em;

    @Inject
    ApplicationStore applications;

    private record Running(long id, ApplicationStage stage, LocalDate since) {}

    /** A home's registration stands otherwise from a day on: the service's application comes to that stage. */
    void registration(long homeId, RegistrationStatus to, LocalDate on) {
        running(
                        "home_id = :id and kind = 'SERVICE' and stage in ('REGISTERED', 'OPERATIONAL', 'VARIATION', 'RESTRICTED', "
                                + "'SUSPENDED')",
                        homeId)
                .ifPresent(application -> {
                    ApplicationStage stage = stage(application, to);
                    if (stage != application.stage()) {
                        enter(application, stage, on);
                    }
                });
    }

    /** A manager's registration has ended: the application that led to it is closed. */
    void managerEnded(long managerRegistrationId, LocalDate on) {
        running("manager_registration_id = :id and stage = 'REGISTERED'", managerRegistrationId)
                .ifPresent(application -> enter(application, ApplicationStage.CLOSED, on));
    }

    /** Whether a home has opened on this application: a home that has opened is never again one that only is registered. */
    boolean hasOpened(long applicationId) {
        return Rows.of(
                        em,
                        """
                        select count(*) > 0 from regulation.application_stage
                         where application_id = :id and entered and stage = 'OPERATIONAL'""")
                .with("id", applicationId)
                .value(Boolean.class)
                .orElse(false);
    }

    // A registration that is active again leaves a variation alone that is asked for.
    private ApplicationStage stage(Running application, RegistrationStatus to) {
        return switch (to) {
            case RESTRICTED -> ApplicationStage.RESTRICTED;
            case SUSPENDED -> ApplicationStage.SUSPENDED;
            case CANCELLED -> ApplicationStage.CANCELLED;
            case ACTIVE ->
                application.stage().imposes().isEmpty()
                        ? application.stage()
                        : hasOpened(application.id()) ? ApplicationStage.OPERATIONAL : ApplicationStage.REGISTERED;
        };
    }

    private void enter(Running application, ApplicationStage stage, LocalDate on) {
        RuleBroken.whenAt(on.isBefore(application.since()), "from", "regulation.application.early");
        applications.enter(application.id(), new Step(null, application.id(), null, stage, on, null, null, null, null));
    }

    // The conditions are written in this class alone.
    private Optional<Running> running(String condition, long id) {
        return Rows.of(em, "select id, stage, since from regulation.application where " + condition + " for update")
                .with("id", id)
                .first(Running.class);
    }
}
