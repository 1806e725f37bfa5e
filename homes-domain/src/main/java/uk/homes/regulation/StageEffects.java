package uk.homes.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.homes.regulation.Applications.Registered;
import uk.homes.regulation.Applications.Step;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What a stage does to the registration it is about, so that the two never say different things. */
@ApplicationScoped
class StageEffects {

    @Inject
    Registrations registrations;

    @Inject
    Conditions conditions;

    @Inject
    RegisteredManagers managers;

    @Inject
    Vacancies vacancies;

    @Inject
    StageFollows follows;

    @Inject
    RegistrationStore store;

    @Inject
    ApplicationStore applications;

    void of(ApplicationStore.Held held, Step step) {
        if (held.kind() == ApplicationKind.SERVICE) {
            service(held, step);
        } else if (held.kind() == ApplicationKind.MANAGER) {
            manager(held, step);
        }
    }

    private void service(ApplicationStore.Held held, Step step) {
        switch (step.stage()) {
            case REGISTERED -> {
                if (held.stage() == ApplicationStage.NOTICE_OF_PROPOSAL) {
                    register(held, step);
                } else {
                    RuleBroken.whenAt(follows.hasOpened(held.id()), "stage", "regulation.application.opened");
                    open(held, step);
                }
            }
            case OPERATIONAL -> open(held, step);
            case SUSPENDED -> stands(held.homeId(), RegistrationStatus.SUSPENDED, step.on());
            case RESTRICTED -> stands(held.homeId(), RegistrationStatus.RESTRICTED, step.on());
            case CANCELLED, CLOSED -> stands(held.homeId(), RegistrationStatus.CANCELLED, step.on());
            default -> {}
        }
    }

    private void register(ApplicationStore.Held held, Step step) {
        Registered letter = step.registered();
        if (letter == null) {
            throw new RuleBroken(Refusal.at("urn", "regulation.registration.urn"));
        }
        Optional<RegistrationStore.Current> known =
                store.newest(held.homeId()).filter(current -> current.status() != RegistrationStatus.CANCELLED);
        Long registration = known.isPresent()
                ? same(known.get(), letter, step.on())
                : registrations.record(new NewRegistration(
                        held.homeId(), held.applicant(), letter.urn(), letter.category(), step.on(), letter.places()));
        if (Words.tidy(letter.certificate()) != null) {
            conditions.certified(held.homeId(), letter.certificate(), step.on());
        }
        applications.registered(held.id(), registration);
    }

    // The letter may have been recorded before the application was.
    private static Long same(RegistrationStore.Current known, Registered letter, LocalDate on) {
        RuleBroken.whenAt(
                !known.urn().equals(letter.urn()) || !known.registeredOn().equals(on),
                "urn",
                "regulation.application.registeredOtherwise");
        return known.id();
    }

    // What this application's stage imposed is lifted. What somebody else imposed is not: that is said first.
    private void open(ApplicationStore.Held held, Step step) {
        RegistrationStatus now = store.current(held.homeId()).status();
        RuleBroken.whenAt(
                now != RegistrationStatus.ACTIVE && !held.stage().imposes().equals(Optional.of(now)),
                "stage",
                "regulation.application.imposed");
        stands(held.homeId(), RegistrationStatus.ACTIVE, step.on());
        if (held.stage() == ApplicationStage.VARIATION && step.places() != null) {
            registrations.varyPlaces(held.homeId(), step.places(), step.on());
        }
    }

    private void stands(long homeId, RegistrationStatus to, LocalDate on) {
        if (store.current(homeId).status() != to) {
            store.change(homeId, to, on);
        }
    }

    private void manager(ApplicationStore.Held held, Step step) {
        switch (step.stage()) {
            case REGISTERED ->
                applications.managerRegistered(held.id(), managers.register(held.homeId(), held.staffId(), step.on()));
            case CANCELLED, CLOSED -> {
                if (held.managerRegistrationId() != null) {
                    vacancies.endRegistration(held.managerRegistrationId(), held.homeId(), step.on(), "on");
                }
            }
            default -> {}
        }
    }
}
