package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** What a home's certificate says besides the number of places: provider, category, and the conditions that count. */
@Door
public class Conditions {

    /** A condition that Ofsted has imposed from a day on. */
    public record NewCondition(UUID submission, long homeId, ConditionKind kind, String words, LocalDate from)
            implements Once {}

    /** A home's certificate. Number and day are {@code null} where they are not recorded. */
    public record Certificate(
            String provider, String urn, String category, String number, LocalDate on, LocalDate cancelledOn) {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    RegistrationStore store;

    /** The certificate of a home's newest registration. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public Optional<Certificate> certificate(long homeId) {
        return Rows.of(
                        em,
                        """
                        select provider, urn, category, certificate_number, certificate_on, cancelled_on
                          from regulation.registration
                         where home_id = :home and home_id = any (cast(:scope as bigint[]))
                         order by registered_on desc limit 1""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .first(Certificate.class);
    }

    /** The conditions of a home's registrations, those that count first. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<ConditionRow> of(long homeId) {
        return Rows.of(
                        em,
                        """
                        select c.id, c.kind, c.words, c.from_date, c.to_date
                          from regulation.condition c join regulation.registration r on r.id = c.registration_id
                         where r.home_id = :home and r.home_id = any (cast(:scope as bigint[]))
                         order by c.to_date is not null, c.from_date desc, c.id""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .as(ConditionRow.class);
    }

    /** Records a condition that Ofsted has imposed. */
    @Permits(Permission.REGULATION_WRITE)
    public Long impose(NewCondition command) {
        mustWrite(command.homeId());
        Words.check()
                .needed("kind", command.kind(), "regulation.condition.kind")
                .needed("words", command.words(), "regulation.condition.words")
                .text("words", command.words(), 2000)
                .needed("from", command.from(), "regulation.registration.from")
                .orRefuse();
        RegistrationStore.Current current = store.current(command.homeId());
        Words.check()
                .refuse(
                        command.from().isBefore(current.registeredOn()),
                        Refusal.at("from", "regulation.condition.early"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.condition (registration_id, kind, words, from_date)
                        values (:registration, :kind, :words, :from) returning id""")
                .with("registration", current.id())
                .with("kind", command.kind())
                .with("words", Words.tidy(command.words()))
                .with("from", command.from())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "regulation.condition", id);
        return id;
    }

    /** Records that Ofsted has lifted a condition. */
    @Permits(Permission.REGULATION_WRITE)
    public void lift(long homeId, Long conditionId, LocalDate on) {
        mustWrite(homeId);
        Words.check()
                .needed("condition", conditionId, "regulation.condition.which")
                .needed("from", on, "regulation.registration.from")
                .orRefuse();
        int lifted = Rows.of(
                        em,
                        """
                        update regulation.condition c set to_date = :on from regulation.registration r
                         where c.id = :id and r.id = c.registration_id and r.home_id = :home and c.to_date is null
                           and c.from_date <= :on""")
                .with("on", on)
                .with("id", conditionId)
                .with("home", homeId)
                .change();
        if (lifted == 0) {
            throw new NotFound("condition", conditionId);
        }
        trail.about(homeId, "regulation.condition", conditionId);
    }

    /** Records the number and day of the certificate that hangs in the home. */
    @Permits(Permission.REGULATION_WRITE)
    public void certified(long homeId, String number, LocalDate on) {
        mustWrite(homeId);
        Words.check()
                .needed("certificate", number, "regulation.certificate.number")
                .text("certificate", number, 50)
                .needed("from", on, "regulation.registration.from")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("from", "regulation.application.notYet"))
                .orRefuse();
        RegistrationStore.Current current = store.current(homeId);
        Rows.of(
                        em,
                        """
                        update regulation.registration set certificate_number = :number, certificate_on = :on where id = :id""")
                .with("number", Words.tidy(number))
                .with("on", on)
                .with("id", current.id())
                .change();
        trail.about(homeId, "regulation.registration", current.id());
    }

    private void mustWrite(long homeId) {
        if (!caller.may(Permission.REGULATION_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}
