package uk.homes.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.access.VisitsUnderWay;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** The independent person reads when children were missing while the visit lasts, and no child by name. */
class EpisodesOnVisitDbIT {

    private static final AtomicLong VISITS = new AtomicLong(System.nanoTime());

    private final AnEpisode an = new AnEpisode();
    private final LivedInHome home = an.home;
    private final House.Someone visitor = home.house.someone(Role.INDEPENDENT_PERSON, home.id);
    private final EpisodesOnVisit onVisit = home.house.get(EpisodesOnVisit.class);
    private final VisitsUnderWay visits = home.house.get(VisitsUnderWay.class);
    private final long visit = VISITS.incrementAndGet();

    @Test
    void before_the_visit_and_after_it_the_episodes_are_closed_and_the_regulation_is_named() {
        Long id = an.recorded();
        refused(id);
        begin();
        assertThat(visitor.does(() -> onVisit.list(home.id))).hasSize(1);
        visitor.runs(() -> visits.over(visit));
        refused(id);
        assertThat(LivedInHome.text(
                        "select use_case || ' ' || outcome || ' ' || reason from audit.event where person_id = "
                                + visitor.id() + " order by id desc limit 1"))
                .isEqualTo("missing.EpisodesOnVisit.find REFUSED missing.visit.notUnderWay CHR 44(2)(b)");
    }

    @Test
    void a_visit_opens_its_own_home_to_its_own_visitor_only() {
        Long id = an.recorded();
        begin();
        House.Someone colleague = home.house.someone(Role.INDEPENDENT_PERSON, home.id);
        assertThatThrownBy(() -> colleague.does(() -> onVisit.list(home.id))).isInstanceOf(RuleBroken.class);
        AnEpisode other = new AnEpisode();
        Long elsewhere = other.recorded();
        assertThatThrownBy(() -> visitor.does(() -> onVisit.list(other.home.id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visitor.does(() -> onVisit.find(home.id, elsewhere)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> home.tom.does(() -> onVisit.find(home.id, id))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void without_both_consents_the_visitor_sees_code_kind_and_days_and_no_words() {
        Long id = an.returned();
        an.interview(id, InterviewStep.HELD, AnEpisode.BACK.plusSeconds(60), false, "Kai asked for Dana.");
        begin();
        consents("CHILD");
        Episode seen = visitor.does(() -> onVisit.find(home.id, id));
        assertThat(seen.row().withheld()).isTrue();
        assertThat(seen.row().child()).isEqualTo(code());
        assertThat(seen.row().kind()).isEqualTo(EpisodeKind.MISSING);
        assertThat(seen.row().returnedAt()).isEqualTo(AnEpisode.BACK);
        assertThat(seen.lines()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("HELD");
            assertThat(line.on()).isEqualTo(AnEpisode.BACK.plusSeconds(60));
            assertThat(line.name()).isNull();
            assertThat(line.words()).isNull();
        });
        assertThat(seen.toString()).doesNotContain("Kai", "Cold and hungry", "bored", "back door");
        assertThat(visitor.does(() -> onVisit.list(home.id)).toString()).doesNotContain("Kai", "back door");
    }

    @Test
    void with_both_consents_the_words_open_with_codes_for_names() {
        Long id = an.returned();
        an.correct(id, AnEpisode.BACK.plusSeconds(900), null);
        begin();
        consents("CHILD");
        consents("PLACING_AUTHORITY");
        Episode seen = visitor.does(() -> onVisit.find(home.id, id));
        assertThat(seen.row().words()).isEqualTo(code() + " left by the back door.");
        assertThat(seen.row().childWords()).isEqualTo("I was bored.");
        assertThat(seen.lines().get(0).words()).isEqualTo(code() + " was back at six.");
        assertThat(visitor.does(() -> onVisit.list(home.id)).get(0).words()).startsWith(code());
        assertThat(LivedInHome.text(
                        "select use_case || ' ' || outcome || ' ' || purpose || ' ' || child_id from audit.event"
                                + " where person_id = " + visitor.id()
                                + " and child_id is not null order by id desc limit 1"))
                .isEqualTo("missing.EpisodesOnVisit.find READ the visit under way " + home.kai);
    }

    private void refused(Long id) {
        assertThatThrownBy(() -> visitor.does(() -> onVisit.list(home.id))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> visitor.does(() -> onVisit.find(home.id, id))).isInstanceOf(RuleBroken.class);
    }

    private void begin() {
        visitor.runs(() -> visits.begun(visit, home.id));
    }

    private void consents(String giver) {
        LivedInHome.owner("insert into occupancy.consent (child_id, giver, given_on, recorded_by) values (" + home.kai
                + ", '" + giver + "', '2021-11-01', " + home.dana.id() + ")");
    }

    private String code() {
        return LivedInHome.text("select code from occupancy.child where id = " + home.kai);
    }
}
