package uk.homes.daily;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

/** Writing in the log. An entry is signed when it is added; from then on it is only corrected, commented on and signed off. */
@Door
public class Entries {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    LogSql sql;

    /** Signs and adds an entry. */
    @Permits(Permission.DAILY_WRITE)
    public Long add(AddEntry command) {
        if (!caller.scope(Permission.DAILY_WRITE).holds(command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Instant now = clock.now();
        EntryRules.Content content = EntryRules.Content.of(command, now);
        EntryRules.content(content, now, strangers(command.homeId(), content)).orRefuse();
        Long id = head(command.homeId(), now);
        // Nobody else can know the id yet, so the first version always finds its place.
        revise(id, 1, content, null, now);
        note(command.homeId(), id, content);
        return id;
    }

    /** Corrects an entry: a further version, with the reason. Its author may, and who oversees the log. */
    @Permits(Permission.DAILY_WRITE)
    public Long correct(CorrectEntry command) {
        EntryRow row = row(command.entryId(), Permission.DAILY_WRITE);
        ChangedMeanwhile.unless(command.version(), row.version(), "entry", row.id());
        Instant now = clock.now();
        EntryRules.Content content = EntryRules.Content.of(command);
        boolean mayCorrect =
                caller.personId().equals(row.authorId()) || caller.may(Permission.DAILY_OVERSEE, row.homeId());
        EntryRules.correction(
                        EntryRules.content(content, now, strangers(row.homeId(), content)),
                        command,
                        content,
                        row,
                        mayCorrect)
                .orRefuse();
        if (!revise(row.id(), row.version() + 1, content, Words.tidy(command.reason()), now)) {
            throw new ChangedMeanwhile("entry", row.id());
        }
        note(row.homeId(), row.id(), content);
        return row.id();
    }

    /** The manager's comment, apart from the entry. */
    @Permits(Permission.DAILY_OVERSEE)
    public Long comment(CommentOnEntry command) {
        EntryRow row = row(command.entryId(), Permission.DAILY_OVERSEE);
        Words.check()
                .needed("comment", command.words(), "daily.comment.words")
                .text("comment", command.words(), EntryRules.MOST_COMMENT)
                .orRefuse();
        signed(
                        """
                        insert into daily.oversight (entry_id, words, at, by_id, by_name, by_post)
                        values (:entry, :words, :at, :by, :name, :post)""",
                        row.id(),
                        clock.now())
                .with("words", Words.tidy(command.words()))
                .change();
        note(row);
        return row.id();
    }

    /** The manager has read an entry, and for a measure spoken to the person who used it, and signs it as accurate. */
    @Permits(Permission.DAILY_OVERSEE)
    public void signOff(SignOffEntry command) {
        EntryRow row = row(command.entryId(), Permission.DAILY_OVERSEE);
        ChangedMeanwhile.unless(command.version(), row.version(), "entry", row.id());
        EntryRules.signature(row, wrote(row), command.spoke()).orRefuse();
        int signatures = signed(
                        """
                        insert into daily.sign_off (entry_id, number, spoke, at, by_id, by_name, by_post)
                        values (:entry, :number, :spoke, :at, :by, :name, :post) on conflict (entry_id, number) do nothing""",
                        row.id(),
                        clock.now())
                .with("number", row.version())
                .with("spoke", command.spoke())
                .change();
        if (signatures == 0) {
            throw new ChangedMeanwhile("entry", row.id());
        }
        note(row);
    }

    private Long head(long homeId, Instant now) {
        return Rows.of(
                        em,
                        """
                        insert into daily.entry (home_id, author_id, author_name, author_post, signed_at)
                        values (:home, :by, :name, :post, :at) returning id""")
                .with("home", homeId)
                .with("by", caller.personId())
                .with("name", caller.name())
                .with("post", caller.postTitle())
                .with("at", now)
                .value(Long.class)
                .orElseThrow();
    }

    // Two people correcting the same version: the second waits for the first, and then finds the number taken.
    private boolean revise(long entryId, int number, EntryRules.Content content, String reason, Instant now) {
        int taken = signed(
                        """
                        insert into daily.revision (entry_id, number, kind, event_at, words, own_words, reason,
                                                    written_at, by_id, by_name, by_post)
                        values (:entry, :number, :kind, :event, :words, cast(:ownWords as text), cast(:reason as text),
                                :at, :by, :name, :post) on conflict (entry_id, number) do nothing""",
                        entryId,
                        now)
                .with("number", number)
                .with("kind", content.kind())
                .with("event", content.eventAt())
                .with("words", content.words())
                .with("ownWords", content.ownWords())
                .with("reason", reason)
                .change();
        if (taken == 1 && !content.children().isEmpty()) {
            Rows.of(
                            em,
                            """
                            insert into daily.revision_child (entry_id, number, child_id)
                            select :entry, :number, unnest(cast(:children as bigint[]))""")
                    .with("entry", entryId)
                    .with("number", number)
                    .with("children", array(content.children()))
                    .change();
        }
        return taken == 1;
    }

    // A child belongs to the log of a day when it lived there that day, the days of arriving and leaving included.
    private List<Long> strangers(long homeId, EntryRules.Content content) {
        LocalDate day = content.day();
        if (content.children().isEmpty() || day == null) {
            return List.of();
        }
        return Rows.of(
                        em,
                        """
                        select c from unnest(cast(:children as bigint[])) as c
                         where not exists (select 1 from occupancy.placement p where p.child_id = c and p.home_id = :home
                                   and p.from_date <= :day and (p.to_date is null or p.to_date >= :day))""")
                .with("children", array(content.children()))
                .with("home", homeId)
                .with("day", day)
                .column(Long.class);
    }

    private boolean wrote(EntryRow row) {
        return Rows.of(em, "select count(*) from daily.revision where entry_id = :entry and by_id = :by")
                        .with("entry", row.id())
                        .with("by", caller.personId())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private EntryRow row(long entryId, Permission permission) {
        return sql.entries("where e.id = :id and e.home_id = any (cast(:scope as bigint[])) and e.version > 0", true)
                .with("id", entryId)
                .with("scope", caller.scope(permission).array())
                .first(EntryRow.class)
                .orElseThrow(() -> new NotFound("entry", entryId));
    }

    private Rows signed(String insert, long entryId, Instant now) {
        return Rows.of(em, insert)
                .with("entry", entryId)
                .with("at", now)
                .with("by", caller.personId())
                .with("name", caller.name())
                .with("post", caller.postTitle());
    }

    private void note(long homeId, long entryId, EntryRules.Content content) {
        trail.about(homeId, "daily.entry", entryId);
        trail.child(content.children().size() == 1 ? content.children().get(0) : null);
    }

    private void note(EntryRow row) {
        trail.about(row.homeId(), "daily.entry", row.id());
        trail.child(row.children().size() == 1 ? row.children().get(0) : null);
    }

    private static String array(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
