package uk.homes.inspections;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Every inspection of a home and every notice it was given, in one list, to be told beside its registration's. */
@Door
public class InspectionHistory {

    private static final String SELECT =
            """
            select i.inspected_on, 'INSPECTED', i.type, i.overall, i.interim_outcome, cast(null as text), i.id, i.overall_words
              from inspections.inspection i
             where i.home_id = :home and i.home_id = any (cast(:scope as bigint[]))
            union all
            select n.given_on, 'NOTICE', null, null, null, n.provision, n.inspection_id, null
              from inspections.compliance_notice n
             where n.home_id = :home and n.home_id = any (cast(:scope as bigint[]))
            union all
            select n.met_on, 'NOTICE_MET', null, null, null, n.provision, n.inspection_id, null
              from inspections.compliance_notice n
             where n.home_id = :home and n.home_id = any (cast(:scope as bigint[])) and n.met_on is not null""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** What inspectors did in a home to this day, the newest first. */
    @Permits(value = Permission.INSPECTIONS_READ, kind = Permits.Kind.READS)
    public List<ToldRow> of(long homeId) {
        return Rows.of(
                        em,
                        "select told.* from (" + SELECT
                                + ") as told (on_date, kind, type, overall, interim, provision, inspection, words)"
                                + " where on_date <= :today order by on_date desc, kind")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.INSPECTIONS_READ).array())
                .with("today", clock.today())
                .as(ToldRow.class);
    }
}
