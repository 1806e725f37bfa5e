package uk.homes.missing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.occupancy.ByCode;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/**
 * What the independent person reads of a home's episodes while their own visit there is under way (CHR 44(2)(b)): of which
 * child by code, of what kind, when, and what was done when. What is written about a child opens with the consents of the
 * child and the placing authority. Each reading is kept.
 */
@Door
public class EpisodesOnVisit {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    EpisodeSql sql;

    /** The episodes of a home: who is not back first, then who waits for something, then the newest. */
    @Permits(value = Permission.MISSING_ON_VISIT, kind = Permits.Kind.READS_CHILD)
    public List<EpisodeRow> list(long homeId) {
        HomeScope here = underWay(homeId, "missing.list", homeId);
        List<EpisodeRow> rows = sql.list(homeId, here, false);
        if (rows.stream().allMatch(EpisodeRow::withheld)) {
            return rows;
        }
        ByCode names = ByCode.inHome(em, homeId);
        return rows.stream().map(row -> row.coded(names)).toList();
    }

    /** One episode of a home, with what was done about it. */
    @Permits(value = Permission.MISSING_ON_VISIT, kind = Permits.Kind.READS_CHILD)
    public Episode find(long homeId, long episodeId) {
        // Another home's episode is not found, with and without a visit.
        Episode episode = sql.episode(episodeId, visited(homeId), false);
        underWay(homeId, "missing.episode", episodeId);
        trail.child(episode.row().childId());
        return episode.coded(ByCode.inHome(em, homeId));
    }

    private HomeScope visited(long homeId) {
        if (!caller.may(Permission.MISSING_ON_VISIT, homeId)) {
            throw new NotFound("home", homeId);
        }
        return HomeScope.of(List.of(homeId));
    }

    private HomeScope underWay(long homeId, String what, long id) {
        HomeScope here = visited(homeId);
        trail.about(homeId, what, id);
        trail.purpose("the visit under way");
        boolean now = Rows.of(
                        em,
                        """
                        select w.home_id from access.visit_under_way w
                         where w.person_id = :me and w.home_id = :home and w.until is null limit 1""")
                .with("me", caller.personId())
                .with("home", homeId)
                .value(Long.class)
                .isPresent();
        if (!now) {
            throw new RuleBroken(Refusal.of("missing.visit.notUnderWay").under("CHR 44(2)(b)"));
        }
        return here;
    }
}
