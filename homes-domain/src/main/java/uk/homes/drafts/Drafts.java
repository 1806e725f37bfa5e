package uk.homes.drafts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/** Each person's own drafts; nobody else can see them, the administrator included. */
@Door
public class Drafts {

    /** More than any form holds; a draft beyond it is refused with a message, never cut. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private static final String COLUMNS =
            "select form, record, revision, cast(fields as text), title, link, device, written_at from drafts.draft ";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * Keeps words, and answers once they are on disk.
     *
     * @return the revision to say next time
     * @throws NewerDraft when this device has not seen the newest words; they are offered beside its own
     */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public int keep(KeepDraft words) {
        check(words);
        List<Integer> kept = Rows.of(
                        em,
                        """
                        insert into drafts.draft (person_id, form, record, revision, fields, title, link, device, written_at)
                        values (:person, :form, :record, cast(:revision as integer) + 1, cast(:fields as jsonb), :title,
                                :link, :device, :at)
                        on conflict (person_id, form, record) do update
                           set revision = draft.revision + 1, fields = excluded.fields, title = excluded.title,
                               link = excluded.link, device = excluded.device, written_at = excluded.written_at
                         where draft.revision = :revision or draft.device = :device
                        returning revision""")
                .with("person", caller.personId())
                .with("form", words.form())
                .with("record", words.record())
                .with("revision", words.revision())
                .with("fields", words.fields())
                .with("title", words.title())
                .with("link", words.link())
                .with("device", words.device())
                .with("at", words.writtenAt())
                .column(Integer.class);
        if (kept.isEmpty()) {
            throw new NewerDraft(find(words.form(), words.record()).orElseThrow());
        }
        return kept.get(0);
    }

    /** The draft of this form and record, if there is one. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public Optional<DraftRow> find(String form, String record) {
        return Rows.of(em, COLUMNS + "where person_id = :person and form = :form and record = :record")
                .with("person", caller.personId())
                .with("form", form)
                .with("record", record)
                .first(DraftRow.class);
    }

    /** All drafts of the person who asks, newest first. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public List<DraftRow> mine() {
        return Rows.of(em, COLUMNS + "where person_id = :person order by written_at desc limit 200")
                .with("person", caller.personId())
                .as(DraftRow.class);
    }

    /** How many drafts the person who asks has. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public long count() {
        return Rows.of(em, "select count(*) from drafts.draft where person_id = :person")
                .with("person", caller.personId())
                .value(Long.class)
                .orElse(0L);
    }

    /** Ends a draft: it was submitted, or its writer discards it. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public void end(String form, String record) {
        Rows.of(em, "delete from drafts.draft where person_id = :person and form = :form and record = :record")
                .with("person", caller.personId())
                .with("form", form)
                .with("record", record)
                .change();
    }

    private static void check(KeepDraft words) {
        boolean tooLong = words.fields() == null || words.fields().length() > MOST_CHARACTERS;
        if (tooLong) {
            throw new RuleBroken(Refusal.of("drafts.tooLong", MOST_CHARACTERS));
        }
        RuleBroken.when(
                strange(words.form(), 100) || strange(words.record(), 200) || strange(words.device(), 100),
                "drafts.strange");
        RuleBroken.when(words.fields().contains("\\u0000"), "shared.words.unreadable");
    }

    private static boolean strange(String name, int most) {
        return name == null || name.length() > most || !name.matches("[A-Za-z0-9._:-]+");
    }
}
