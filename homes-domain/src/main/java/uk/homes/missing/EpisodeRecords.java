package uk.homes.missing;

import jakarta.inject.Inject;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;

/** Reading the episodes in which children were missing. Each reading is kept. */
@Door
public class EpisodeRecords {

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    EpisodeSql sql;

    /** The episodes of a home: who is not back first, then who waits for something, then the newest. */
    @Permits(value = Permission.MISSING_READ, kind = Permits.Kind.READS_CHILD)
    public List<EpisodeRow> list(long homeId) {
        trail.about(homeId, "missing.list", homeId);
        trail.purpose("reading the list of children missing");
        return sql.list(homeId, caller.scope(Permission.MISSING_READ), true);
    }

    /** One episode, with all that was done and written about it. */
    @Permits(value = Permission.MISSING_READ, kind = Permits.Kind.READS_CHILD)
    public Episode find(long episodeId) {
        Episode episode = sql.episode(episodeId, caller.scope(Permission.MISSING_READ), true);
        trail.about(episode.row().homeId(), "missing.episode", episodeId);
        trail.child(episode.row().childId());
        trail.purpose("reading when a child was missing");
        return episode;
    }
}
