package uk.homes.programme;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Programmes and their phases, proposed and agreed. */
@Door
public class Programmes {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    Pen pen;

    /** Starts a programme. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public Long start(NewProgramme command) {
        Words.check()
                .needed("slug", command.slug(), "programme.programme.slug")
                .text("slug", command.slug(), 60)
                .refuse(
                        command.slug() != null && !command.slug().matches("[a-z0-9-]+"),
                        Refusal.at("slug", "programme.programme.slugShape"))
                .needed("name", command.name(), "programme.programme.name")
                .text("name", command.name(), 200)
                .needed("preparedBy", command.preparedBy(), "programme.programme.preparedBy")
                .text("preparedBy", command.preparedBy(), 300)
                .text("about", command.about(), 4000)
                .orRefuse();
        Long id = pen.write(
                        """
                        insert into programme.programme (slug, name, prepared_by, about, day)
                        values (:slug, :name, :prepared, :about, :day) on conflict (slug) do nothing returning id""")
                .with("slug", command.slug())
                .with("name", command.name())
                .with("prepared", command.preparedBy())
                .with("about", Words.tidy(command.about()))
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("slug", "programme.programme.twice")));
        trail.about(null, "programme.programme", id);
        return id;
    }

    /** Adds a phase, agreed or still proposed. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public Long addPhase(NewPhase command) {
        Words.check()
                .needed("name", command.name(), "programme.phase.name")
                .text("name", command.name(), 200)
                .refuse(command.number() < 1 || command.number() > 99, Refusal.at("number", "programme.phase.number"))
                .refuse(command.beds() < 1 || command.beds() > 999, Refusal.at("beds", "programme.objective.beds"))
                .text("agreedBy", command.agreedBy(), 200)
                .orRefuse();
        agreement(command.agreedBy(), command.agreed());
        Long id = pen.write(
                        """
                        insert into programme.phase (programme_id, number, name, beds, agreed_by, agreed_precision,
                               agreed_from, day)
                        select p.id, :number, :name, :beds, :by_whom, :precision, cast(:starts as date), :day
                          from programme.programme p where p.id = :programme
                        on conflict (programme_id, number) do nothing returning id""")
                .with("programme", command.programmeId())
                .with("number", command.number())
                .with("name", command.name())
                .with("beds", command.beds())
                .with("by_whom", Words.tidy(command.agreedBy()))
                .with("precision", Pen.width(command.agreed()))
                .with("starts", Pen.start(command.agreed()))
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("number", "programme.phase.twice")));
        trail.about(null, "programme.phase", id);
        return id;
    }

    /** Says that a proposed phase was agreed, by whom and when. An agreement is said once. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public void agree(long phaseId, Integer version, String by, PartialDate on) {
        Agreed phase = Rows.of(em, "select version, agreed_by from programme.phase where id = :id for update")
                .with("id", phaseId)
                .first(Agreed.class)
                .orElseThrow(() -> new NotFound("phase", phaseId));
        Words.check()
                .needed("agreedBy", by, "programme.phase.agreedBy")
                .text("agreedBy", by, 200)
                .needed("agreed", on, "programme.phase.agreedOn")
                .refuse(phase.agreedBy != null, Refusal.of("programme.phase.already"))
                .orRefuse();
        agreement(by, on);
        ChangedMeanwhile.unless(version, phase.version, "phase", phaseId);
        Rows.of(
                        em,
                        """
                        update programme.phase set version = version + 1, agreed_by = :by, agreed_precision = :precision,
                               agreed_from = :starts where id = :id""")
                .with("by", by.strip())
                .with("precision", Pen.width(on))
                .with("starts", Pen.start(on))
                .with("id", phaseId)
                .change();
        trail.about(null, "programme.phase", phaseId);
    }

    private void agreement(String by, PartialDate on) {
        boolean named = Words.tidy(by) != null;
        RuleBroken.whenAt(named != (on != null), "agreed", "programme.phase.agreedOn");
        RuleBroken.whenAt(on != null && on.earliest().isAfter(clock.today()), "agreed", "programme.phase.agreedLater");
    }

    private record Agreed(int version, String agreedBy) {}
}
