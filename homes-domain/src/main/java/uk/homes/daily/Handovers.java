package uk.homes.daily;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What one shift hands to the next, and who has read it. */
@Door
public class Handovers {

    /** How many notes the list holds. */
    public static final int LATEST = 20;

    private static final int MOST_WORDS = 4000;

    // The separators are characters that nobody can type into a name.
    static final String RECEIPTS =
            """
             (select string_agg(r.by_name || chr(31) || cast(floor(extract(epoch from r.read_at)) as bigint), chr(30)
                                order by r.read_at, r.id) from daily.receipt r where r.handover_id = n.id)""";

    // A note in the columns of the log's entries, without a kind and without versions.
    static final String AS_ENTRY = "select n.id, n.home_id, null, null, n.given_at, n.shift, null, n.words,"
            + RECEIPTS
            + """
                           , n.by_id, n.by_name, n.by_post, n.given_at, 0, null, null,
                           exists (select 1 from daily.receipt r where r.handover_id = n.id and r.by_id = :me), null, null
                      from daily.handover n where n.home_id = :home and n.home_id = any (cast(:scope as bigint[]))
                    """;

    private static final String COLUMNS = "select n.id, n.home_id, n.shift, n.words, n.given_at, n.by_name, n.by_post,"
            + RECEIPTS
            + """
                   , n.by_id = :me,
                   exists (select 1 from daily.receipt r where r.handover_id = n.id and r.by_id = :me)
              from daily.handover n
            """;

    private static final String LATEST_NOTES = COLUMNS
            + """
              where n.home_id = :home and n.home_id = any (cast(:scope as bigint[]))
                and (cast(:upTo as bigint) is null or (n.given_at, n.id) <= (
                    select m.given_at, m.id from daily.handover m where m.id = cast(:upTo as bigint) and m.home_id = n.home_id))
              order by n.given_at desc, n.id desc limit :most""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Signs and gives a note to the shift that comes on. It is not changed afterwards; what was forgotten is a further note. */
    @Permits(Permission.DAILY_WRITE)
    public Long write(WriteHandover command) {
        if (!caller.scope(Permission.DAILY_WRITE).holds(command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Words.check()
                .needed("shift", command.shift(), "daily.handover.shift")
                .needed("words", command.words(), "daily.handover.words")
                .text("words", command.words(), MOST_WORDS)
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into daily.handover (home_id, shift, words, given_at, by_id, by_name, by_post)
                        values (:home, :shift, :words, :at, :by, :name, :post) returning id""")
                .with("home", command.homeId())
                .with("shift", command.shift())
                .with("words", Words.tidy(command.words()))
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("name", caller.name())
                .with("post", caller.postTitle())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "daily.handover", id);
        return id;
    }

    /** The latest notes of a home, newest first. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS)
    public List<HandoverRow> latest(long homeId) {
        return notes(homeId, null, caller.scope(Permission.DAILY_READ), caller.personId(), em);
    }

    /** A note of a home, and those before it. */
    @Permits(value = Permission.DAILY_READ, kind = Permits.Kind.READS)
    public List<HandoverRow> upTo(long homeId, long handoverId) {
        return notes(homeId, handoverId, caller.scope(Permission.DAILY_READ), caller.personId(), em);
    }

    /** The person who asks has read a note. Saying it again changes nothing. */
    @Permits(Permission.DAILY_WRITE)
    public void read(long handoverId) {
        HandoverRow note = Rows.of(em, COLUMNS + "where n.id = :id and n.home_id = any (cast(:scope as bigint[]))")
                .with("me", caller.personId())
                .with("id", handoverId)
                .with("scope", caller.scope(Permission.DAILY_WRITE).array())
                .first(HandoverRow.class)
                .orElseThrow(() -> new NotFound("handover", handoverId));
        RuleBroken.when(note.mine(), "daily.handover.own");
        Rows.of(
                        em,
                        """
                        insert into daily.receipt (handover_id, read_at, by_id, by_name)
                        values (:handover, :at, :by, :name) on conflict (handover_id, by_id) do nothing""")
                .with("handover", handoverId)
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("name", caller.name())
                .change();
        trail.about(note.homeId(), "daily.handover", handoverId);
    }

    /** The latest notes; with a note, this one and those before it, and it is there. */
    static List<HandoverRow> notes(long homeId, Long upTo, HomeScope scope, Long me, EntityManager em) {
        List<HandoverRow> notes = Rows.of(em, LATEST_NOTES)
                .with("me", me)
                .with("upTo", upTo)
                .with("home", homeId)
                .with("scope", scope.array())
                .with("most", LATEST)
                .as(HandoverRow.class);
        if (upTo != null && notes.isEmpty()) {
            throw new NotFound("handover", upTo);
        }
        return notes;
    }
}
