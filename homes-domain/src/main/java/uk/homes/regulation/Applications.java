package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
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
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** How each home and each person comes to be registered with Ofsted, stage by stage. */
@Door
public class Applications {

    /**
     * An application to be prepared.
     *
     * @param applicant the provider, or the responsible individual; a manager is named by {@code staffId}
     * @param places how many places are asked for; only for a service
     */
    public record NewApplication(
            UUID submission,
            long homeId,
            ApplicationKind kind,
            String applicant,
            Long staffId,
            Integer places,
            LocalDate on,
            String note,
            String blocks)
            implements Once {}

    /**
     * That an application came to its next stage.
     *
     * @param registered what the letter says, where the stage is that Ofsted has registered the service
     * @param places the places that a variation leaves, or {@code null} where they stay
     */
    public record Step(
            UUID submission,
            long applicationId,
            Integer version,
            ApplicationStage stage,
            LocalDate on,
            String note,
            String blocks,
            Registered registered,
            Integer places)
            implements Once {}

    /** What Ofsted's letter and certificate say of a service. */
    public record Registered(String urn, String category, int places, String certificate) {}

    /** Something to be noted of an application on a day, apart from its stage. */
    public record Noted(long applicationId, Integer version, LocalDate on, String words) {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    ApplicationStore store;

    @Inject
    StageEffects effects;

    @Inject
    StageFollows follows;

    /** Every application of the homes in scope: by home, the service first. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<ApplicationRow> list() {
        return store.rows(" order by h.name, case a.kind when 'SERVICE' then 1 when 'MANAGER' then 2 else 3 end, a.id")
                .as(ApplicationRow.class);
    }

    /** An application. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public ApplicationRow find(long applicationId) {
        return store.rows(" and a.id = :id")
                .with("id", applicationId)
                .first(ApplicationRow.class)
                .orElseThrow(() -> new NotFound("application", applicationId));
    }

    /** How the applications came to where they stand, of one or, without one, of all: as it went. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<StageRow> stages(Long applicationId) {
        return Rows.of(
                        em,
                        """
                        select s.id, s.application_id, s.stage, s.entered, s.on_date,
                               (select min(n.on_date) from regulation.application_stage n
                                 where n.application_id = s.application_id and n.entered and n.id > s.id),
                               s.note, s.blocks, p.name
                          from regulation.application_stage s
                          join regulation.application a on a.id = s.application_id
                          join access.person p on p.id = s.person_id
                         where a.home_id = any (cast(:scope as bigint[]))
                           and (cast(:id as bigint) is null or a.id = cast(:id as bigint)) order by s.application_id, s.id""")
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .with("id", applicationId)
                .as(StageRow.class);
    }

    /** Begins to prepare an application; its list of documents comes with it. */
    @Permits(Permission.REGULATION_WRITE)
    public Long open(NewApplication command) {
        mustWrite(command.homeId());
        Words.check()
                .needed("kind", command.kind(), "regulation.application.kind")
                .needed("on", command.on(), "regulation.application.on")
                .orRefuse();
        boolean manager = command.kind() == ApplicationKind.MANAGER;
        Words words = Words.check()
                .text("applicant", command.applicant(), 200)
                .text("note", command.note(), 2000)
                .text("blocks", command.blocks(), 500)
                .refuse(command.on().isAfter(clock.today()), Refusal.at("on", "regulation.application.notYet"))
                .refuse(
                        manager && !store.works(command.homeId(), command.staffId()),
                        Refusal.at("staffId", "regulation.application.staff"))
                .refuse(
                        command.places() != null && (command.kind().person() || command.places() < 1),
                        Refusal.at("places", "regulation.registration.places"))
                .refuse(store.underWay(command), Refusal.of("regulation.application.already"));
        (manager ? words : words.needed("applicant", command.applicant(), "regulation.application.applicant"))
                .orRefuse();
        Long id = store.add(command);
        trail.about(command.homeId(), "regulation.application", id);
        return id;
    }

    /** Records that an application came to its next stage, with everything that follows from it. */
    @Permits(Permission.REGULATION_WRITE)
    public Long step(Step command) {
        ApplicationStore.Held held = store.held(command.applicationId(), command.version());
        Words.check()
                .needed("stage", command.stage(), "regulation.application.stage")
                .needed("on", command.on(), "regulation.application.on")
                .text("note", command.note(), 2000)
                .text("blocks", command.blocks(), 500)
                .orRefuse();
        held.stage().mustAllow(command.stage(), held.kind());
        Words.check()
                .refuse(command.on().isAfter(clock.today()), Refusal.at("on", "regulation.application.notYet"))
                .refuse(command.on().isBefore(held.since()), Refusal.at("on", "regulation.application.early"))
                .orRefuse();
        effects.of(held, command);
        store.enter(held.id(), command);
        trail.about(held.homeId(), "regulation.application", held.id());
        return held.id();
    }

    /** Notes what blocks the next stage; without words, that nothing does any more. */
    @Permits(Permission.REGULATION_WRITE)
    public void blocked(Noted command) {
        ApplicationStore.Held held = store.held(command.applicationId(), command.version());
        Words.check().text("blocks", command.words(), 500).orRefuse();
        store.touch(held.id());
        store.line(held.id(), held.stage(), false, clock.today(), null, Words.tidy(command.words()));
        trail.about(held.homeId(), "regulation.application", held.id());
    }

    /** Records which representations were made against a notice of proposal, or that there are none to make. */
    @Permits(Permission.REGULATION_WRITE)
    public void represented(Noted command) {
        ApplicationStore.Held held = store.held(command.applicationId(), command.version());
        RuleBroken.when(held.stage() != ApplicationStage.NOTICE_OF_PROPOSAL, "regulation.application.noProposal");
        Words.check()
                .needed("representedOn", command.on(), "regulation.application.on")
                .needed("represented", command.words(), "regulation.application.represented")
                .text("represented", command.words(), 2000)
                .orRefuse();
        mustFit("representedOn", command.on(), held.since());
        store.represented(held.id(), command);
        trail.about(held.homeId(), "regulation.application", held.id());
    }

    /** Records that Ofsted was told by email that the first child has come. */
    @Permits(Permission.REGULATION_WRITE)
    public void firstChildTold(Noted command) {
        ApplicationStore.Held held = store.held(command.applicationId(), command.version());
        RuleBroken.when(held.kind().person() || !follows.hasOpened(held.id()), "regulation.application.noChild");
        Words.check()
                .needed("toldOn", command.on(), "regulation.application.on")
                .orRefuse();
        RuleBroken.whenAt(command.on().isAfter(clock.today()), "toldOn", "regulation.application.notYet");
        store.told(held.id(), command.on());
        trail.about(held.homeId(), "regulation.application", held.id());
    }

    private void mustFit(String field, LocalDate on, LocalDate since) {
        RuleBroken.whenAt(on.isAfter(clock.today()), field, "regulation.application.notYet");
        RuleBroken.whenAt(on.isBefore(since), field, "regulation.application.early");
    }

    private void mustWrite(long homeId) {
        if (!caller.may(Permission.REGULATION_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}
