package uk.homes.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import uk.homes.access.HomeScope;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Keeps inspections and says no where a rule does. Its users ask for permission first. */
@ApplicationScoped
class InspectionStore {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    /** What is recorded of an inspection. */
    record Known(
            long id,
            Judgement overall,
            Judgement helpedProtected,
            Judgement leaders,
            InterimOutcome interim,
            LocalDate publishedOn) {}

    /** Adds an inspection; nothing is added when this home had one of this type on this day. */
    Optional<Long> add(NewInspection command) {
        return bound(
                        command,
                        """
                        insert into inspections.inspection (home_id, type, inspected_on, published_on, overall,
                            helped_protected, leaders, interim_outcome, overall_words)
                        values (:home, :type, :on, cast(:published as date), cast(:overall as text), cast(:helped as text),
                            cast(:leaders as text), cast(:interim as text), cast(:words as text))
                        on conflict do nothing returning id""")
                .value(Long.class);
    }

    /** What is recorded of the inspection that this home had on this day, for whoever may change it now. */
    Known known(NewInspection command) {
        return Rows.of(
                        em,
                        """
                        select id, overall, helped_protected, leaders, interim_outcome, published_on from inspections.inspection
                         where home_id = :home and inspected_on = :on and type = :type for update""")
                .with("home", command.homeId())
                .with("on", command.on())
                .with("type", command.type())
                .first(Known.class)
                .orElseThrow();
    }

    /** Fills in what was not known; {@code false} when nothing was missing. */
    boolean complete(long id, NewInspection command) {
        return bound(
                                command,
                                """
                                update inspections.inspection set overall = coalesce(overall, cast(:overall as text)),
                                       overall_words = case when overall is null then cast(:words as text)
                                                            else overall_words end,
                                       helped_protected = coalesce(helped_protected, cast(:helped as text)),
                                       leaders = coalesce(leaders, cast(:leaders as text)),
                                       interim_outcome = coalesce(interim_outcome, cast(:interim as text)),
                                       published_on = coalesce(published_on, cast(:published as date))
                                 where id = :id and home_id = :home and inspected_on = :on and type = :type
                                   and (overall is null and cast(:overall as text) is not null
                                     or helped_protected is null and cast(:helped as text) is not null
                                     or leaders is null and cast(:leaders as text) is not null
                                     or interim_outcome is null and cast(:interim as text) is not null
                                     or published_on is null and cast(:published as date) is not null)""")
                        .with("id", id)
                        .change()
                > 0;
    }

    void check(NewInspection command) {
        Words.check()
                .needed("type", command.type(), "inspections.inspection.type")
                .needed("on", command.on(), "inspections.inspection.on")
                .orRefuse();
        graded(Words.check(), command.type(), Grades.of(command))
                .refuse(command.on().isAfter(clock.today()), Refusal.at("on", "inspections.inspection.notYet"))
                .refuse(
                        command.publishedOn() != null && command.publishedOn().isBefore(command.on()),
                        Refusal.at("publishedOn", "inspections.inspection.publishedBefore"))
                .refuse(!registered(command), Refusal.of("inspections.inspection.notRegistered"))
                .orRefuse();
    }

    private boolean registered(NewInspection command) {
        return Rows.of(em, "select regulation.places_on(:home, :day) > 0")
                .with("home", command.homeId())
                .with("day", command.on())
                .value(Boolean.class)
                .orElse(false);
    }

    /** What inspectors of this kind can have judged: only a full inspection is graded, and overall where anything is. */
    static Words graded(Words words, InspectionType type, Grades grades) {
        return words.refuse(
                        grades.graded() && type != InspectionType.FULL,
                        Refusal.at("overall", "inspections.inspection.notGraded"))
                .refuse(
                        grades.graded() && grades.overall() == null,
                        Refusal.at("overall", "inspections.inspection.overall"))
                .refuse(
                        grades.interim() != null && type != InspectionType.INTERIM,
                        Refusal.at("interim", "inspections.inspection.notInterim"));
    }

    /** The way of a report so far, for whoever may change it now. */
    record Paper(long homeId, LocalDate on, LocalDate draftReceivedOn, LocalDate publishedOn) {}

    Paper paper(HomeScope scope, long id) {
        return Rows.of(
                        em,
                        """
                        select home_id, inspected_on, draft_received_on, published_on from inspections.inspection
                         where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", id)
                .with("scope", scope.array())
                .first(Paper.class)
                .orElseThrow(() -> new NotFound("inspection", id));
    }

    void draftReceived(long id, LocalDate on) {
        Rows.of(em, "update inspections.inspection set draft_received_on = :on where id = :id")
                .with("on", on)
                .with("id", id)
                .change();
    }

    void commentsSent(long id, LocalDate on, String words) {
        Rows.of(em, "update inspections.inspection set accuracy_sent_on = :on, accuracy_words = :words where id = :id")
                .with("on", on)
                .with("words", Words.tidy(words))
                .with("id", id)
                .change();
    }

    void published(long id, LocalDate on) {
        Rows.of(em, "update inspections.inspection set published_on = :on where id = :id")
                .with("on", on)
                .with("id", id)
                .change();
    }

    private Rows bound(NewInspection command, String sql) {
        return Rows.of(em, sql)
                .with("home", command.homeId())
                .with("type", command.type())
                .with("on", command.on())
                .with(
                        "published",
                        command.publishedOn() == null
                                ? null
                                : command.publishedOn().toString())
                .with("overall", command.overall())
                .with("helped", command.helpedProtected())
                .with("leaders", command.leaders())
                .with("interim", command.interim())
                .with("words", command.overallWords());
    }
}
