package uk.homes.reg44;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Role;
import uk.homes.reg44.Reports.SubmitReport;
import uk.homes.reg44.VisitFindings.Recommend;
import uk.homes.reg44.VisitFindings.RecommendationWords;
import uk.homes.reg44.VisitNotes.SaveConflict;
import uk.homes.reg44.VisitNotes.SaveOpinions;
import uk.homes.reg44.VisitNotes.SavePeople;
import uk.homes.reg44.VisitNotes.SetTimes;
import uk.homes.reg44.VisitNotes.WriteSection;
import uk.homes.reg44.Visits.PlanVisit;
import uk.homes.reg44.Visits.StartVisit;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.RegisteredHome;

/** A registered home with its people, and visits to it, complete unless a test takes something away. */
final class AVisit {

    static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    final House house = House.open();
    final RegisteredHome registered = RegisteredHome.of(2);
    final Long home = registered.id();
    final Someone visitor = house.someone(Role.INDEPENDENT_PERSON, home);
    final Someone manager = registered.manager();
    final Someone head = registered.head();
    final Someone individual = house.someone(Role.RESPONSIBLE_INDIVIDUAL, home);

    static Instant at(String time) {
        return Instant.parse(time);
    }

    Visits visits() {
        return house.get(Visits.class);
    }

    VisitNotes notes() {
        return house.get(VisitNotes.class);
    }

    VisitFindings findings() {
        return house.get(VisitFindings.class);
    }

    Reports reports() {
        return house.get(Reports.class);
    }

    Copies copies() {
        return house.get(Copies.class);
    }

    /** A visit that is still being written, in the same home a month before. */
    Long begunElsewhere() {
        return begun(NOVEMBER.minusMonths(1));
    }

    Recommendations recommendations() {
        return house.get(Recommendations.class);
    }

    Long planned(YearMonth month) {
        return visitor.doesAt(at(month.atDay(1) + "T08:00:00Z"), () -> visits().plan(plan(month, true)));
    }

    PlanVisit plan(YearMonth month, boolean announced) {
        return new PlanVisit(UUID.randomUUID(), home, month, announced, month.atDay(23));
    }

    /** Begun in a month, at ten in the morning of the 20th. */
    Long begun(YearMonth month) {
        Long id = planned(month);
        visitor.doesAt(morning(month), () -> visits().start(new StartVisit(UUID.randomUUID(), id)));
        return id;
    }

    static Instant morning(YearMonth month) {
        return at(month.atDay(20) + "T10:00:00Z");
    }

    /** Written, with one recommendation, so that nothing stands against submitting it. */
    Long complete(YearMonth month) {
        Long id = begun(month);
        write(id, month, () -> {
            notes().write(new WriteSection(id, Section.CHILDREN, 0, "PE-03 cooked and laughed."));
            notes().people(new SavePeople(
                    id,
                    0,
                    List.of(new PersonMet(PersonMet.Kind.CHILD, "PE-03", true, PersonMet.How.IN_PRIVATE, null))));
            notes().opinions(new SaveOpinions(
                    id,
                    0,
                    List.of(
                            new Opinion(Question.SAFEGUARDED, Opinion.Says.YES, "They say whom they trust."),
                            new Opinion(Question.WELL_BEING, Opinion.Says.NOT_FULLY, "Evenings are thin."))));
            notes().conflict(new SaveConflict(id, 0, false, false, null));
            notes().times(new SetTimes(
                    id,
                    visits().find(id).version(),
                    morning(month),
                    morning(month).plusSeconds(9000)));
            findings().recommend(new Recommend(UUID.randomUUID(), id, words(month, null)));
        });
        return id;
    }

    RecommendationWords words(YearMonth month, Long repeats) {
        return new RecommendationWords(
                "Show children how to complain.",
                Provision.REG_7,
                Priority.HIGH,
                month.plusMonths(1).atDay(5),
                repeats);
    }

    /** Submitted in the evening of the visit. */
    Long submitted(YearMonth month) {
        Long id = complete(month);
        submit(id, month);
        return id;
    }

    void submit(Long id, YearMonth month) {
        write(id, month, () -> reports()
                .submit(new SubmitReport(
                        UUID.randomUUID(), id, visits().find(id).version())));
    }

    /** Does something as the visitor in the evening of the visit. */
    void write(Long id, YearMonth month, Runnable work) {
        visitor.doesAt(morning(month).plusSeconds(30_000), () -> {
            work.run();
            return id;
        });
    }

    Long recommendation(Long visitId) {
        return visitor.does(() -> recommendations().of(visitId)).get(0).id();
    }
}
