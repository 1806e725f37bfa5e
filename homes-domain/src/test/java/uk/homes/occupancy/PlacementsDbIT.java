package uk.homes.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** No placement beyond capacity, registration or an occupied bed: the service says why, the database refuses too. */
class PlacementsDbIT {

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final House house = House.open();
    private final Placements placements = house.get(Placements.class);
    private final RegisteredHome home = RegisteredHome.of(2, 3);

    @Test
    void a_third_child_is_refused_where_two_places_are_registered() {
        home.child("Amber", 1, SEPTEMBER);
        home.child("Kai", 2, SEPTEMBER);
        Long third = home.unplacedChild("Robin");
        refused(home.admission(third, 3, TODAY), "occupancy.admit.full");
        past(insert(third, 3, "2021-11-23", "null", false), "no place is left");
    }

    @Test
    void a_child_who_is_new_is_entered_and_placed_at_once_or_not_at_all() {
        NewChild robin = new NewChild(null, "RO-77", "Robin", null, LocalDate.of(2010, 5, 1), true);
        AdmitChild inBedOne = home.admission(0L, 1, TODAY);
        long placement = home.manager().does(() -> placements.admitNew(new AdmitNewChild(null, robin, inBedOne)));
        assertThat(home.manager().does(() -> placements.find(placement)).code()).isEqualTo("RO-77");

        NewChild sam = new NewChild(null, "RO-78", "Sam", null, LocalDate.of(2010, 5, 1), true);
        assertThatThrownBy(() -> home.manager().does(() -> placements.admitNew(new AdmitNewChild(null, sam, inBedOne))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("occupancy.admit.bedTaken");
        assertThat(Sql.text("select count(*) from occupancy.child where code = 'RO-78'"))
                .isEqualTo("0");
    }

    @Test
    void what_is_wrong_with_the_child_and_with_the_placement_is_said_at_once() {
        NewChild nobody = new NewChild(null, "robin", null, null, null, true);
        assertThatThrownBy(() -> home.manager()
                        .does(() -> placements.admitNew(new AdmitNewChild(null, nobody, home.admission(0L, 1, null)))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("occupancy.child.code")
                .hasMessageContaining("occupancy.admit.from");
    }

    @Test
    void a_child_who_left_is_known_and_the_file_shows_every_stay() {
        Long amber = home.child("Amber", 1, SEPTEMBER);
        end(placementOf(amber), TODAY, EndReason.RETURN_HOME);
        Children children = house.get(Children.class);
        assertThat(home.manager().does(children::known))
                .extracting(KnownChildRow::childId)
                .containsExactly(amber);
        ChildFile file = home.manager().does(() -> children.open(amber, "To plan a second stay"));
        assertThat(file.stays()).extracting(StayRow::endReason).containsExactly(EndReason.RETURN_HOME);
        assertThat(Sql.text("select purpose from audit.event where child_id = " + amber + " and outcome = 'READ'"))
                .isEqualTo("To plan a second stay");
    }

    @Test
    void a_kept_bed_is_listed_until_it_is_free() {
        KeptBeds kept = house.get(KeptBeds.class);
        long id = home.manager()
                .does(() -> kept.keep(new KeepBed(
                        home.id(), home.bed(2), KeptFor.OUT_OF_USE, null, null, "New window", SEPTEMBER, null)));
        assertThat(home.manager().does(() -> kept.current(home.id())))
                .extracting(KeptBedRow::id)
                .containsExactly(id);
        home.manager().runs(() -> kept.release(id, TODAY));
        assertThat(home.manager().does(() -> kept.current(home.id()))).isEmpty();
    }

    @Test
    void an_earlier_gap_does_not_hide_that_the_home_is_full_later() {
        home.child("Amber", 1, SEPTEMBER);
        home.child("Kai", 2, TODAY);
        Long third = home.unplacedChild("Robin");
        refused(home.admission(third, 3, SEPTEMBER.plusDays(1)), "occupancy.admit.full");
        past(insert(third, 3, "2021-09-02", "null", false), "no place is left on 2021-11-23");
    }

    @Test
    void places_that_will_be_fewer_count_from_their_day() {
        home.child("Amber", 1, SEPTEMBER);
        home.head().runs(() -> house.get(Registrations.class).varyPlaces(home.id(), 1, TODAY.plusMonths(1)));
        Long second = home.unplacedChild("Kai");
        refused(home.admission(second, 2, TODAY), "occupancy.admit.full");
        past(insert(second, 2, "2021-11-23", "null", false), "no place is left on 2021-12-23");
    }

    @Test
    void a_bed_has_one_child_a_night() {
        home.child("Amber", 1, SEPTEMBER);
        Long second = home.unplacedChild("Kai");
        refused(home.admission(second, 1, TODAY), "occupancy.admit.bedTaken");
        past(insert(second, 1, "2021-11-23", "null", false), "one_child_a_bed_a_night");
    }

    @Test
    void a_child_has_one_bed_a_night() {
        Long amber = home.child("Amber", 1, SEPTEMBER);
        refused(home.admission(amber, 2, TODAY), "occupancy.admit.childElsewhere");
        past(insert(amber, 2, "2021-11-23", "null", false), "one_bed_a_child_a_night");
    }

    @Test
    void the_next_child_may_come_on_the_day_the_last_one_leaves() {
        Long amber = home.child("Amber", 1, SEPTEMBER);
        end(placementOf(amber), TODAY, EndReason.STEP_DOWN_TO_FOSTERING);
        Long kai = home.child("Kai", 1, TODAY);
        assertThat(placementOf(kai)).isPositive();
        assertThat(Sql.text("select count(*) from occupancy.placement where bed_id = " + home.bed(1)))
                .isEqualTo("2");
    }

    @Test
    void a_home_that_is_not_registered_yet_admits_nobody() {
        Long amber = home.unplacedChild("Amber");
        LocalDate before = RegisteredHome.REGISTERED_ON.minusDays(1);
        refused(home.admission(amber, 1, before), "occupancy.admit.homeNotRegistered");
        Sql.asOwner("update estate.bed set from_date = '2019-01-01' where id = " + home.bed(1));
        past(insert(amber, 1, before.toString(), "null", false), "not registered and open");
    }

    @Test
    void a_suspended_home_admits_nobody_but_may_still_see_children_leave() {
        Long amber = home.child("Amber", 1, SEPTEMBER);
        Long kai = home.unplacedChild("Kai");
        home.head().runs(() -> house.get(Registrations.class)
                .changeStatus(home.id(), RegistrationStatus.SUSPENDED, TODAY.minusDays(1)));
        refused(home.admission(kai, 2, TODAY), "occupancy.admit.homeNotRegistered");
        end(placementOf(amber), TODAY, EndReason.RETURN_HOME);
        assertThat(Sql.text("select end_reason from occupancy.placement where child_id = " + amber))
                .isEqualTo("RETURN_HOME");
    }

    @Test
    void a_solo_placement_lives_alone() {
        Long amber = home.unplacedChild("Amber");
        home.manager().does(() -> placements.admit(home.admission(amber, 1, SEPTEMBER, null, true)));
        Long kai = home.unplacedChild("Kai");
        refused(home.admission(kai, 2, TODAY), "occupancy.admit.soloHere");
        past(insert(kai, 2, "2021-11-23", "null", false), "solo placement");
    }

    @Test
    void a_bed_kept_for_a_solo_placement_is_free_when_that_ends() {
        Long amber = home.unplacedChild("Amber");
        long solo = home.manager().does(() -> placements.admit(home.admission(amber, 1, SEPTEMBER, null, true)));
        home.manager().does(() -> house.get(KeptBeds.class)
                .keep(new KeepBed(home.id(), home.bed(2), KeptFor.BLOCKED_SOLO, solo, null, null, SEPTEMBER, null)));
        Long kai = home.unplacedChild("Kai");
        refused(home.admission(kai, 2, TODAY), "occupancy.admit.bedKept");
        past(insert(kai, 2, "2021-11-23", "null", false), "bed is kept");
        end(solo, TODAY, EndReason.ADULT_SERVICES);
        assertThat(home.manager().does(() -> placements.admit(home.admission(kai, 2, TODAY))))
                .isPositive();
    }

    @Test
    void a_short_stay_ends_by_itself_and_the_next_child_can_be_booked() {
        Long amber = home.unplacedChild("Amber");
        Long kai = home.unplacedChild("Kai");
        home.manager().does(() -> placements.admit(home.admission(amber, 1, TODAY, TODAY.plusDays(2), false)));
        home.manager()
                .does(() -> placements.admit(home.admission(kai, 1, TODAY.plusDays(2), TODAY.plusDays(4), false)));
        assertThat(home.manager().does(() -> placements.current(home.id())))
                .extracting(PlacementRow::endReason)
                .containsExactly(EndReason.STAY_ENDED, EndReason.STAY_ENDED);
    }

    @Test
    void a_stay_that_was_never_taken_up_has_no_night_and_frees_the_bed() {
        Long amber = home.unplacedChild("Amber");
        Long stay = home.manager()
                .does(() -> placements.admit(home.admission(amber, 1, TODAY.plusDays(3), TODAY.plusDays(5), false)));
        refusedToEnd(stay, TODAY.plusDays(4), "occupancy.end.notYet");
        end(stay, TODAY.plusDays(3), EndReason.UNPLANNED_END);
        assertThat(home.child("Kai", 1, TODAY.plusDays(3))).isPositive();
        assertThat(home.manager().does(() -> house.get(Children.class).here(home.id(), TODAY.plusDays(3))))
                .extracting(ChildRow::firstName)
                .containsExactly("Kai");
        assertThat(home.manager()
                        .does(() -> house.get(BedUse.class).figures(TODAY.plusDays(3)))
                        .youngPeople())
                .isEqualTo(1);
    }

    @Test
    void of_two_who_admit_to_the_last_place_at_once_one_is_told_why_not() throws Exception {
        home.child("Amber", 1, SEPTEMBER);
        AdmitChild kai = home.admission(home.unplacedChild("Kai"), 2, TODAY);
        AdmitChild robin = home.admission(home.unplacedChild("Robin"), 3, TODAY);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = both.submit(() -> admitted(kai, together));
            Future<Boolean> second = both.submit(() -> admitted(robin, together));
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void the_second_to_end_the_same_placement_is_told_that_it_changed() {
        Long amber = home.child("Amber", 1, SEPTEMBER);
        long placement = placementOf(amber);
        end(placement, TODAY, EndReason.RETURN_HOME);
        assertThatThrownBy(() -> end(placement, TODAY, EndReason.INDEPENDENCE)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_same_submission_twice_admits_once() {
        Long amber = home.unplacedChild("Amber");
        AdmitChild command = home.admission(amber, 1, TODAY);
        Long first = home.manager().does(() -> placements.admit(command));
        assertThat(home.manager().does(() -> placements.admit(command))).isEqualTo(first);
    }

    @Test
    void a_manager_of_another_home_cannot_admit_or_end_here() {
        House.Someone other = house.someone(Role.REGISTERED_MANAGER, house.home());
        Long amber = home.child("Amber", 1, SEPTEMBER);
        long placement = placementOf(amber);
        EndPlacement command = new EndPlacement(placement, 1, TODAY, EndReason.RETURN_HOME);
        assertThatThrownBy(() -> other.runs(() -> placements.end(command))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.runs(() -> placements.find(placement))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.runs(() -> placements.admit(home.admission(amber, 2, TODAY))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_admission_is_written_down_with_the_child() {
        Long amber = home.child("Amber", 1, SEPTEMBER);
        assertThat(Sql.text("select use_case || ' ' || home_id from audit.event where child_id = " + amber
                        + " order by id desc limit 1"))
                .isEqualTo("occupancy.Placements.admit " + home.id());
    }

    private void refused(AdmitChild command, String key) {
        assertThatThrownBy(() -> home.manager().runs(() -> placements.admit(command)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .extracting("key")
                        .contains(key));
    }

    private boolean admitted(AdmitChild command, CyclicBarrier together) throws Exception {
        together.await(10, TimeUnit.SECONDS);
        try {
            home.manager().does(() -> placements.admit(command));
            return true;
        } catch (RuleBroken full) {
            assertThat(full.says("occupancy.admit.full")).isTrue();
            return false;
        }
    }

    private void refusedToEnd(long placement, LocalDate on, String key) {
        assertThatThrownBy(() -> end(placement, on, EndReason.UNPLANNED_END))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says(key)).isTrue());
    }

    private void end(long placement, LocalDate on, EndReason reason) {
        home.manager().runs(() -> placements.end(new EndPlacement(placement, 1, on, reason)));
    }

    private static long placementOf(Long child) {
        return Long.parseLong(Sql.text("select id from occupancy.placement where child_id = " + child));
    }

    private String insert(Long child, int bed, String from, String to, boolean solo) {
        return "insert into occupancy.placement (child_id, home_id, bed_id, type, legal_status, planned, solo, "
                + "placing_authority, host_authority, from_date, to_date) values (" + child + ", " + home.id() + ", "
                + home.bed(bed) + ", 'LONG_TERM', 'CARE_ORDER', true, " + solo + ", 'R', 'R', '" + from + "', " + to
                + ")";
    }

    private static void past(String sql, String words) {
        assertThatThrownBy(() -> Sql.asApplication(sql)).hasMessageContaining(words);
    }
}
