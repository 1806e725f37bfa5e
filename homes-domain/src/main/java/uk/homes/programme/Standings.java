package uk.homes.programme;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/**
 * Where each home stands: property, team, registration and first child, each on its own. A team can move to another house;
 * the registration does not come with it unless Ofsted agrees, so at the other home it waits.
 */
@Door
public class Standings {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Pen pen;

    /**
     * Says how one aspect of a home stands. What was said before stays in the history; what somebody else said since the
     * form was opened is shown first.
     */
    @Permits(Permission.PROGRAMME_UPDATE)
    public Long record(RecordStanding command) {
        Words.check()
                .needed("aspect", command.aspect(), "programme.standing.aspect")
                .needed("progress", command.progress(), "programme.standing.progress")
                .needed("words", command.words(), "programme.standing.words")
                .text("words", command.words(), 100)
                .orRefuse();
        within(Permission.PROGRAMME_UPDATE, command.homeId());
        if (command.seen() != null && newest(command) > command.seen()) {
            throw new ChangedMeanwhile("standing", command.homeId());
        }
        return add(command.homeId(), command.aspect(), command.progress(), command.words(), null);
    }

    /** Lets the property, the team or the registration of a home go to another home; both say so from then on. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public Long move(MoveStanding command) {
        Words.check()
                .needed("aspect", command.aspect(), "programme.standing.aspect")
                .refuse(
                        command.aspect() == Aspect.FIRST_CHILD,
                        Refusal.at("aspect", "programme.standing.childrenDoNotMove"))
                .refuse(
                        command.fromHomeId() == command.toHomeId(),
                        Refusal.at("toHomeId", "programme.standing.sameHome"))
                .needed("leaves", command.leaves(), "programme.standing.words")
                .text("leaves", command.leaves(), 100)
                .needed("arrives", command.arrives(), "programme.standing.words")
                .text("arrives", command.arrives(), 100)
                .orRefuse();
        within(Permission.PROGRAMME_MANAGE, command.fromHomeId());
        within(Permission.PROGRAMME_MANAGE, command.toHomeId());
        Progress there = command.aspect() == Aspect.REGISTRATION ? Progress.WAITING : Progress.MOVING;
        add(command.toHomeId(), command.aspect(), there, command.arrives(), command.fromHomeId());
        return add(command.fromHomeId(), command.aspect(), Progress.MOVING, command.leaves(), command.toHomeId());
    }

    private long newest(RecordStanding command) {
        return Rows.of(
                        em,
                        "select coalesce(max(id), 0) from programme.standing where home_id = :home and aspect = :aspect")
                .with("home", command.homeId())
                .with("aspect", command.aspect())
                .value(Long.class)
                .orElseThrow();
    }

    private void within(Permission permission, long homeId) {
        if (!caller.may(permission, homeId)) {
            throw new NotFound("home", homeId);
        }
    }

    private Long add(long homeId, Aspect aspect, Progress progress, String words, Long otherHomeId) {
        return pen.id(
                pen.write(
                                """
                                insert into programme.standing (home_id, aspect, progress, words, other_home_id, day, at,
                                       recorded_by)
                                values (:home, :aspect, :progress, :words, cast(:other as bigint), :day, :at,
                                       cast(:by as bigint)) returning id""")
                        .with("home", homeId)
                        .with("aspect", aspect)
                        .with("progress", progress)
                        .with("words", words.strip())
                        .with("other", otherHomeId),
                homeId,
                "programme.standing");
    }
}
