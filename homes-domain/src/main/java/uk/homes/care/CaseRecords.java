package uk.homes.care;

import jakarta.inject.Inject;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;

/** Reading the cases of looked-after children. Each reading is kept, with what it was for. */
@Door
public class CaseRecords {

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    CaseSql sql;

    /** The children who live in a home, and what was done last of each kind. */
    @Permits(value = Permission.CARE_READ, kind = Permits.Kind.READS_CHILD)
    public HomeCases list(long homeId) {
        trail.about(homeId, "care.list", homeId);
        trail.purpose("reading when the children’s reviews, visits and plans are due");
        return sql.home(homeId, caller.scope(Permission.CARE_READ));
    }

    /** One child's case, with all that was recorded, also after the child has left the home. */
    @Permits(value = Permission.CARE_READ, kind = Permits.Kind.READS_CHILD)
    public CaseFile find(long homeId, long childId) {
        HomeScope scope = caller.scope(Permission.CARE_READ);
        CaseChild child = sql.child(homeId, childId, scope);
        trail.about(homeId, "care.child", childId);
        trail.child(childId);
        trail.purpose("reading the child’s reviews, visits and plans");
        return new CaseFile(child, sql.acts(child, scope), sql.since(childId));
    }

    /** One child alone, to record something about them. */
    @Permits(value = Permission.CARE_READ, kind = Permits.Kind.READS_CHILD)
    public CaseChild child(long homeId, long childId) {
        CaseChild child = sql.child(homeId, childId, caller.scope(Permission.CARE_READ));
        trail.about(homeId, "care.child", childId);
        trail.child(childId);
        trail.purpose("recording something of the child’s case");
        return child;
    }

    /** One act, to say why it is withdrawn. */
    @Permits(value = Permission.CARE_READ, kind = Permits.Kind.READS_CHILD)
    public ActRow act(long actId) {
        ActRow act = sql.act(actId, caller.scope(Permission.CARE_READ));
        trail.about(act.homeId(), "care.act", actId);
        trail.child(act.childId());
        trail.purpose("reading what was recorded of the child’s case");
        return act;
    }
}
