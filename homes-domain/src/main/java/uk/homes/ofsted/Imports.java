package uk.homes.ofsted;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * Ofsted's yearly files: read, shown, and taken into the records when the person who brought one says yes. Any file twice and
 * files in any order lead to the same records.
 */
@Door
public class Imports {

    /** The largest file that is read; Ofsted's largest so far has two megabytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST_ROWS = 100;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    ImportStore store;

    @Inject
    OwnHomes ownHomes;

    @Inject
    Trail trail;

    /** Reads a file and keeps its rows beside the records, for its bringer to look at. Nothing else changes. */
    @Permits(Permission.OFSTED_IMPORT)
    public Long preview(NewFile command) {
        Words.check()
                .needed("file", command.content(), "ofsted.file.needed")
                .text("file", command.name(), 200)
                .orRefuse();
        RuleBroken.whenAt(command.content().length > LARGEST, "file", "ofsted.file.tooLarge", LARGEST / 1024 / 1024);
        ProviderFile file = ProviderFile.open(command.content(), command.name(), command.year());
        Long id = store.begin(caller.personId(), command, hash(command.content()), file, clock.now());
        new Staging(em, id, file.year()).all(file);
        store.counted(id, file);
        trail.about(null, "ofsted.import", id);
        return id;
    }

    /** The file that waits for the person who asks. */
    @Permits(value = Permission.OFSTED_IMPORT, kind = Permits.Kind.READS)
    public Optional<ImportRow> waiting() {
        return store.waitingSummary(caller.personId());
    }

    /** Rows of the file that waits for the person who asks, in its order; all, or those with one kind of change. */
    @Permits(value = Permission.OFSTED_IMPORT, kind = Permits.Kind.READS)
    public List<PreviewRow> rows(long importId, Change change, int from, int most) {
        return store.rows(importId, caller.personId(), change, Math.max(0, from), Math.min(most, MOST_ROWS));
    }

    /** The rows of the waiting file that could not be read, at most a thousand. */
    @Permits(value = Permission.OFSTED_IMPORT, kind = Permits.Kind.READS)
    public List<UnreadRow> unread(long importId) {
        return store.unread(importId, caller.personId());
    }

    /** Our homes in the file that waits for the person who asks, by name. */
    @Permits(value = Permission.OFSTED_IMPORT, kind = Permits.Kind.READS)
    public List<OwnPreviewRow> ours(long importId) {
        return store.ours(importId, caller.personId(), caller.scope(Permission.OFSTED_IMPORT));
    }

    /** Takes the rows into the records and fills what they say of our own homes. */
    @Permits(Permission.OFSTED_IMPORT)
    public Long apply(Confirm command) {
        store.onlyOne();
        mine(command.importId());
        ImportRow counted = store.summary(command.importId()).orElseThrow();
        store.apply(counted, clock.now());
        ownHomes.fill();
        trail.about(null, "ofsted.import", command.importId());
        return command.importId();
    }

    /** Drops a file that waits; the records stay as they are. */
    @Permits(Permission.OFSTED_IMPORT)
    public void drop(long importId) {
        mine(importId);
        store.drop(importId, clock.now());
        trail.about(null, "ofsted.import", importId);
    }

    /** What was imported, the newest first. */
    @Permits(value = Permission.OFSTED_IMPORT, kind = Permits.Kind.READS)
    public List<ImportRow> done() {
        return store.done(MOST_ROWS);
    }

    private void mine(long importId) {
        store.waiting(caller.personId())
                .filter(id -> id == importId)
                .orElseThrow(() -> new NotFound("waiting import", importId));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
