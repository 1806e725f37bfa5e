package uk.homes.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Writes the trail. Only the guard at the door calls it; rooms note what they do in {@link Trail}. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            """
            insert into audit.event (at, person_id, person_name, role, address, use_case, outcome, home_id, child_id,
                                     subject, purpose, reason)
            values (:at, cast(:person as bigint), :name, :role, :address, :useCase, :outcome, cast(:home as bigint),
                    cast(:child as bigint), :subject, :purpose, :reason)""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Writes within the transaction of the use case: done and written down, or neither. */
    @Transactional(TxType.MANDATORY)
    public void record(Actor actor, String useCase, Outcome outcome) {
        write(actor, useCase, outcome, null);
    }

    /** Writes in a transaction of its own: a refusal is kept although what was refused is undone. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordApart(Actor actor, String useCase, Outcome outcome, String reason) {
        write(actor, useCase, outcome, reason);
    }

    /** Tells the row history, for this transaction, whose doing the changed rows are. */
    @Transactional(TxType.MANDATORY)
    public void sign(Actor actor, String useCase) {
        Rows.of(em, "select set_config('homes.person', :person, true) || set_config('homes.use_case', :useCase, true)")
                .with("person", actor.personId() == null ? "" : actor.personId().toString())
                .with("useCase", useCase)
                .value(String.class);
    }

    /**
     * Claims a submission within the current transaction. A second arrival waits for the first.
     *
     * @return {@code true} when this is the first arrival
     */
    @Transactional(TxType.MANDATORY)
    public boolean claim(UUID submission, Actor actor, String useCase) {
        return Rows.of(
                                em,
                                """
                                insert into audit.submission (id, person_id, use_case)
                                values (cast(:id as uuid), cast(:person as bigint), :useCase)
                                on conflict do nothing""")
                        .with("id", submission.toString())
                        .with("person", actor.personId())
                        .with("useCase", useCase)
                        .change()
                == 1;
    }

    /** Keeps what the first arrival gave back, for the retries. */
    @Transactional(TxType.MANDATORY)
    public void keepResult(UUID submission, Long result) {
        Rows.of(
                        em,
                        "insert into audit.submission_result (id, result) values (cast(:id as uuid), cast(:result as bigint))")
                .with("id", submission.toString())
                .with("result", result)
                .change();
    }

    /** What the first arrival of this person's submission gave back; {@code null} when it gave nothing. */
    @Transactional(TxType.MANDATORY)
    public Long resultOf(UUID submission, Actor actor, String useCase) {
        return Rows.of(
                        em,
                        """
                        select r.result from audit.submission s left join audit.submission_result r on r.id = s.id
                        where s.id = cast(:id as uuid) and s.use_case = :useCase
                          and s.person_id is not distinct from cast(:person as bigint)""")
                .with("id", submission.toString())
                .with("useCase", useCase)
                .with("person", actor.personId())
                .value(Long.class)
                .orElse(null);
    }

    private void write(Actor actor, String useCase, Outcome outcome, String reason) {
        Rows.of(em, INSERT)
                .with("at", clock.now())
                .with("person", actor.personId())
                .with("name", actor.name())
                .with("role", actor.role())
                .with("address", actor.address())
                .with("useCase", useCase)
                .with("outcome", outcome)
                .with("home", trail.homeId())
                .with("child", trail.childId())
                .with("subject", trail.subject())
                .with("purpose", trail.purpose())
                .with("reason", reason)
                .change();
    }
}
