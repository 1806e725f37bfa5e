package uk.homes.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Fetches and keeps applications; each change of stage is appended to its history. */
@ApplicationScoped
class ApplicationStore {

    // Staff are named only to who may see the home's staff.
    private static final String SELECT =
            """
            select a.id, a.version, a.home_id, h.slug, h.name, a.kind,
                   case when a.kind = 'SERVICE' or a.home_id = any (cast(:named as bigint[])) then coalesce(m.name, a.applicant) end,
                   a.staff_member_id, a.places, a.stage, a.since, last.note, last.blocks, a.represented_on, a.first_child_told_on,
                   docs.all_of_them, docs.ready,
                   exists (select 1 from regulation.application_stage o
                            where o.application_id = a.id and o.entered and o.stage = 'OPERATIONAL')
              from regulation.application a
              join estate.home h on h.id = a.home_id
              left join workforce.staff_member m on m.id = a.staff_member_id
              left join lateral (select s.note, s.blocks from regulation.application_stage s where s.application_id = a.id
                                  order by s.id desc limit 1) last on true
             cross join lateral (select count(*) as all_of_them, count(d.ready_on) as ready
                                   from regulation.application_document d where d.application_id = a.id) docs
             where a.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** An application that whoever asks may change now, and nobody else until they have. */
    record Held(
            long id,
            int version,
            long homeId,
            ApplicationKind kind,
            String applicant,
            Long staffId,
            ApplicationStage stage,
            LocalDate since,
            Long managerRegistrationId) {}

    Rows rows(String and) {
        return Rows.of(em, SELECT + and)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .with("named", caller.scope(Permission.WORKFORCE_READ).array());
    }

    Held held(long id, Integer opened) {
        Held held = held(id);
        ChangedMeanwhile.unless(opened, held.version(), "application", id);
        return held;
    }

    Held held(long id) {
        return Rows.of(
                        em,
                        """
                        select id, version, home_id, kind, applicant, staff_member_id, stage, since, manager_registration_id
                          from regulation.application
                         where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", id)
                .with("scope", caller.scope(Permission.REGULATION_WRITE).array())
                .first(Held.class)
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** Whether the home has such an application already that is not at its end. */
    boolean underWay(Applications.NewApplication command) {
        Rows.of(em, "select id from estate.home where id = :home for update")
                .with("home", command.homeId())
                .value(Long.class);
        return Rows.of(
                                em,
                                """
                                select count(*) from regulation.application where home_id = :home and kind = :kind
                                   and coalesce(staff_member_id, 0) = coalesce(cast(:staff as bigint), 0)
                                   and stage not in ('REFUSED', 'WITHDRAWN', 'CANCELLED', 'CLOSED')""")
                        .with("home", command.homeId())
                        .with("kind", command.kind())
                        .with("staff", staff(command))
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    boolean works(long homeId, Long staffId) {
        return Rows.of(
                                em,
                                """
                                select count(*) from workforce.appointment
                                 where home_id = :home and staff_member_id = cast(:staff as bigint)""")
                        .with("home", homeId)
                        .with("staff", staffId)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    Long add(Applications.NewApplication command) {
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.application (home_id, kind, applicant, staff_member_id, places, stage, since)
                        values (:home, :kind, coalesce(cast(:applicant as text),
                                (select s.name from workforce.staff_member s where s.id = cast(:staff as bigint))),
                                cast(:staff as bigint), cast(:places as integer), 'PLANNED', :on) returning id""")
                .with("home", command.homeId())
                .with("kind", command.kind())
                .with("applicant", Words.tidy(command.applicant()))
                .with("staff", staff(command))
                .with("places", command.places())
                .with("on", command.on())
                .value(Long.class)
                .orElseThrow();
        line(id, ApplicationStage.PLANNED, true, command.on(), command.note(), command.blocks());
        for (DocumentKind kind : DocumentKind.of(command.kind())) {
            Rows.of(em, "insert into regulation.application_document (application_id, kind) values (:id, :kind)")
                    .with("id", id)
                    .with("kind", kind)
                    .change();
        }
        return id;
    }

    void enter(long id, Applications.Step step) {
        Rows.of(
                        em,
                        """
                        update regulation.application set version = version + 1, stage = :stage, since = :on where id = :id""")
                .with("id", id)
                .with("stage", step.stage())
                .with("on", step.on())
                .change();
        line(id, step.stage(), true, step.on(), step.note(), step.blocks());
    }

    void line(long id, ApplicationStage stage, boolean entered, LocalDate on, String note, String blocks) {
        Rows.of(
                        em,
                        """
                        insert into regulation.application_stage (application_id, stage, entered, on_date, note, blocks,
                                                                  person_id, at)
                        values (:id, :stage, :entered, :on, cast(:note as text), cast(:blocks as text), :by, :at)""")
                .with("id", id)
                .with("stage", stage)
                .with("entered", entered)
                .with("on", on)
                .with("note", Words.tidy(note))
                .with("blocks", Words.tidy(blocks))
                .with("by", caller.personId())
                .with("at", clock.now())
                .change();
    }

    /** The step with which the application came to this stage, the last time if it came to it again. */
    Optional<Long> cameTo(long id, ApplicationStage stage) {
        return Rows.of(
                        em,
                        """
                        select id from regulation.application_stage where application_id = :id and stage = :stage and entered
                         order by id desc limit 1""")
                .with("id", id)
                .with("stage", stage)
                .value(Long.class);
    }

    void touch(long id) {
        change(id, "since = since").change();
    }

    void represented(long id, Applications.Noted noted) {
        change(id, "represented_on = :on, represented_words = :words")
                .with("on", noted.on())
                .with("words", Words.tidy(noted.words()))
                .change();
    }

    void told(long id, LocalDate on) {
        change(id, "first_child_told_on = :on").with("on", on).change();
    }

    void registered(long id, long registrationId) {
        change(id, "registration_id = :registration")
                .with("registration", registrationId)
                .change();
    }

    void managerRegistered(long id, long managerRegistrationId) {
        change(id, "manager_registration_id = :registration")
                .with("registration", managerRegistrationId)
                .change();
    }

    // The assignments are written in this class alone.
    private Rows change(long id, String assignments) {
        return Rows.of(
                        em,
                        "update regulation.application set version = version + 1, " + assignments + " where id = :id")
                .with("id", id);
    }

    private static Long staff(Applications.NewApplication command) {
        return command.kind() == ApplicationKind.MANAGER ? command.staffId() : null;
    }
}
