package uk.homes.measures;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Recording measures and the talks about them. What is signed is only ever corrected by a further version. */
@Door
public class Measures {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    MeasureSql sql;

    /** Signs the record of a measure. */
    @Permits(Permission.MEASURES_WRITE)
    public Long record(RecordMeasure command) {
        if (!caller.may(Permission.MEASURES_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Instant now = clock.now();
        Account account = command.account();
        MeasureRules.content(account, facts(command.homeId(), command.childId(), account), now)
                .needed("child", command.childId(), "measures.record.child")
                .orRefuse();
        Long id = head(command.homeId(), command.childId(), now);
        // Nobody else can know the id yet, so the first version always finds its place.
        revise(id, 1, account, null, now);
        note(command.homeId(), id, command.childId());
        return id;
    }

    /** Corrects a record: a further version, with the reason. Its author may, and who signs for the home. */
    @Permits(Permission.MEASURES_WRITE)
    public Long correct(CorrectMeasure command) {
        MeasureRow row = sql.measure(command.measureId(), caller.scope(Permission.MEASURES_WRITE))
                .row();
        ChangedMeanwhile.unless(command.version(), row.version(), "measure", row.id());
        Instant now = clock.now();
        Account account = command.account();
        boolean mayCorrect =
                caller.personId().equals(row.authorId()) || caller.may(Permission.MEASURES_SIGN, row.homeId());
        MeasureRules.correction(
                        MeasureRules.content(account, facts(row.homeId(), row.childId(), account), now),
                        command,
                        row,
                        mayCorrect)
                .orRefuse();
        if (!revise(row.id(), row.version() + 1, account, Words.tidy(command.reason()), now)) {
            throw new ChangedMeanwhile("measure", row.id());
        }
        note(row.homeId(), row.id(), row.childId());
        return row.id();
    }

    /** An authorised person has spoken to everyone who used the measure, and signs the record as accurate. */
    @Permits(Permission.MEASURES_SIGN)
    public Long signTalk(SignTalk command) {
        Measure measure = sql.measure(command.measureId(), caller.scope(Permission.MEASURES_SIGN));
        MeasureRow row = measure.row();
        ChangedMeanwhile.unless(command.version(), row.version(), "measure", row.id());
        MeasureRules.talk(command, measure, clock.now()).orRefuse();
        Long id = signed(
                        """
                        insert into measures.talk (measure_id, number, spoke_at, words, at, by_id, by_name, by_post)
                        values (:measure, :number, :spoke, cast(:words as text), :at, :by, :name, :post)
                        on conflict (measure_id, number) do nothing returning id""",
                        row.id())
                .with("number", row.version())
                .with("spoke", command.spokeAt())
                .with("words", Words.tidy(command.words()))
                .value(Long.class)
                .orElseThrow(() -> new ChangedMeanwhile("measure", row.id()));
        Rows.of(
                        em,
                        """
                        insert into measures.talk_person (talk_id, staff_id)
                        select :talk, unnest(cast(:staff as bigint[]))""")
                .with("talk", id)
                .with("staff", array(measure.stands().userList()))
                .change();
        note(row.homeId(), row.id(), row.childId());
        return row.id();
    }

    /** An authorised person has spoken to the child. */
    @Permits(Permission.MEASURES_SIGN)
    public Long confirmChildTalk(ConfirmChildTalk command) {
        // The same talk confirmed twice at once: the second waits here, and then finds it confirmed.
        Rows.of(em, "select cast(pg_advisory_xact_lock(447013, cast(:id as integer)) as text)")
                .with("id", command.measureId())
                .value(String.class);
        Measure measure = sql.measure(command.measureId(), caller.scope(Permission.MEASURES_SIGN));
        MeasureRow row = measure.row();
        MeasureRules.childTalk(command, measure, clock.now()).orRefuse();
        signed(
                        """
                        insert into measures.child_talk (measure_id, spoke_at, words, at, by_id, by_name, by_post)
                        values (:measure, :spoke, :words, :at, :by, :name, :post)""",
                        row.id())
                .with("spoke", command.spokeAt())
                .with("words", Words.tidy(command.words()))
                .change();
        note(row.homeId(), row.id(), row.childId());
        return row.id();
    }

    /** Somebody in charge, who neither used nor recorded the restraint, confirms that an EHC plan describes it. */
    @Permits(Permission.MEASURES_SIGN)
    public Long confirmPlan(ConfirmPlan command) {
        Measure measure = sql.measure(command.measureId(), caller.scope(Permission.MEASURES_SIGN));
        MeasureRow row = measure.row();
        ChangedMeanwhile.unless(command.version(), row.version(), "measure", row.id());
        MeasureRules.plan(command, measure, wrotePlan(row.id())).orRefuse();
        int kept = signed(
                        """
                        insert into measures.plan_confirmed (measure_id, number, words, at, by_id, by_name, by_post)
                        values (:measure, :number, :words, :at, :by, :name, :post)
                        on conflict (measure_id, number) do nothing""",
                        row.id())
                .with("number", row.version())
                .with("words", Words.tidy(command.words()))
                .change();
        if (kept == 0) {
            throw new ChangedMeanwhile("measure", row.id());
        }
        note(row.homeId(), row.id(), row.childId());
        return row.id();
    }

    private boolean wrotePlan(long measureId) {
        return Rows.of(
                        em,
                        """
                        select id from measures.revision where measure_id = :id and by_id = :me
                           and (number = 1 or plan is not null) limit 1""")
                .with("id", measureId)
                .with("me", caller.personId())
                .value(Long.class)
                .isPresent();
    }

    private Long head(long homeId, long childId, Instant now) {
        return Rows.of(
                        em,
                        """
                        insert into measures.measure (home_id, child_id, author_id, author_name, author_post, signed_at)
                        values (:home, :child, :by, :name, :post, :at) returning id""")
                .with("home", homeId)
                .with("child", childId)
                .with("by", caller.personId())
                .with("name", caller.name())
                .with("post", caller.postTitle())
                .with("at", now)
                .value(Long.class)
                .orElseThrow();
    }

    // Two people correcting the same version: the second waits for the first, and then finds the number taken.
    private boolean revise(long measureId, int number, Account account, String reason, Instant now) {
        int taken = signed(
                        """
                        insert into measures.revision (measure_id, number, used_at, place, kind, technique, behaviour,
                            description, lasted, steps, effect, injuries, treatment, others, plan, reason, written_at, by_id,
                            by_name, by_post)
                        values (:measure, :number, :used, :place, :kind, cast(:technique as text), :behaviour, :description,
                            :lasted, :steps, :effect, :injuries, cast(:treatment as text), cast(:others as text),
                            cast(:plan as text), cast(:reason as text), :at, :by, :name, :post)
                        on conflict (measure_id, number) do nothing""",
                        measureId)
                .with("at", now)
                .with("number", number)
                .with("used", account.usedAt())
                .with("place", Words.tidy(account.place()))
                .with("kind", account.kind())
                .with("technique", Words.tidy(account.technique()))
                .with("behaviour", Words.tidy(account.behaviour()))
                .with("description", Words.tidy(account.description()))
                .with("lasted", Words.tidy(account.lasted()))
                .with("steps", Words.tidy(account.steps()))
                .with("effect", Words.tidy(account.effect()))
                .with("injuries", Words.tidy(account.injuries()))
                .with("treatment", Words.tidy(account.treatment()))
                .with("others", Words.tidy(account.others()))
                .with("plan", Words.tidy(account.plan()))
                .with("reason", reason)
                .change();
        if (taken == 1) {
            people(measureId, number, account.users(), "USER");
            people(measureId, number, account.present(), "PRESENT");
        }
        return taken == 1;
    }

    private void people(long measureId, int number, List<Long> staff, String part) {
        if (!staff.isEmpty()) {
            Rows.of(
                            em,
                            """
                            insert into measures.revision_person (measure_id, number, staff_id, part)
                            select :measure, :number, unnest(cast(:staff as bigint[])), :part""")
                    .with("measure", measureId)
                    .with("number", number)
                    .with("staff", array(staff))
                    .with("part", part)
                    .change();
        }
    }

    // A child was here when it lived here that day, the days of arriving and leaving included; staff, when appointed
    // here.
    private MeasureRules.Facts facts(long homeId, Long childId, Account account) {
        LocalDate day = MeasureRules.day(account);
        if (day == null) {
            return new MeasureRules.Facts(true, true);
        }
        return Rows.of(
                        em,
                        """
                        select cast(:child as bigint) is null or exists (
                                   select 1 from occupancy.placement p where p.child_id = cast(:child as bigint)
                                   and p.home_id = :home and p.from_date <= :day and (p.to_date is null or p.to_date >= :day)),
                               not exists (select 1 from unnest(cast(:staff as bigint[])) as s where not exists (
                                   select 1 from workforce.appointment a where a.staff_member_id = s and a.home_id = :home
                                      and a.from_date <= :day and (a.to_date is null or a.to_date >= :day)))""")
                .with("child", childId)
                .with("home", homeId)
                .with("day", day)
                .with(
                        "staff",
                        array(Stream.concat(account.users().stream(), account.present().stream())
                                .toList()))
                .first(MeasureRules.Facts.class)
                .orElseThrow();
    }

    private Rows signed(String insert, long measureId) {
        return Rows.of(em, insert)
                .with("measure", measureId)
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("name", caller.name())
                .with("post", caller.postTitle());
    }

    private void note(long homeId, long measureId, long childId) {
        trail.about(homeId, "measures.measure", measureId);
        trail.child(childId);
    }

    private static String array(List<Long> ids) {
        return ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
