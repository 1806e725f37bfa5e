package uk.homes.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.regulation.ApplicationKind;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.Applications;
import uk.homes.testing.ChildCodes;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Ofsted is told by email when a home first accommodates children: the first placement starts that clock. */
class FirstChildClockDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);
    private static final LocalDate REGISTERED = MAY.plusDays(20);

    private final House house = House.open();
    private final Long home = house.home();
    private final House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);
    private final Applications applications = house.get(Applications.class);

    @Test
    void the_first_placement_starts_it_and_the_word_to_ofsted_ends_it() {
        long application = registered();
        assertThat(clock()).isNull();
        placed("2021-06-24", "2021-07-10");
        placed("2021-07-20", null);
        assertThat(clock()).isEqualTo("regulation.application " + application + " 2021-06-24 -");
        step(application, ApplicationStage.OPERATIONAL, MAY.plusDays(40), null);
        assertThat(clock()).isEqualTo("regulation.application " + application + " 2021-06-24 -");
        head.runs(() -> applications.firstChildTold(new Applications.Noted(
                application, applications.find(application).version(), MAY.plusDays(31), null)));
        assertThat(clock()).isEqualTo("regulation.application " + application + " 2021-06-24 2021-06-25");
    }

    @Test
    void the_step_alone_starts_nothing_before_a_child_has_come() {
        long application = registered();
        step(application, ApplicationStage.OPERATIONAL, MAY.plusDays(30), null);
        assertThat(clock()).isNull();
        placed("2021-07-20", null);
        assertThat(clock()).isEqualTo("regulation.application " + application + " 2021-07-20 -");
    }

    @Test
    void who_lived_there_under_an_earlier_registration_does_not_start_it() {
        String before = Sql.text("insert into regulation.registration (home_id, provider, urn, category, registered_on,"
                + " cancelled_on) values (" + home + ", 'Another', '" + RegisteredHome.urn()
                + "', 'Home', '2020-01-01', '2021-03-01') returning id");
        Sql.asOwner("insert into regulation.registered_places (registration_id, places, from_date) values (" + before
                + ", 2, '2020-01-01')");
        Sql.asOwner("insert into regulation.status_change (registration_id, status, from_date) values (" + before
                + ", 'ACTIVE', '2020-01-01')");
        placed("2021-01-04", "2021-02-01");
        Sql.asOwner("insert into regulation.status_change (registration_id, status, from_date) values (" + before
                + ", 'CANCELLED', '2021-03-01')");
        long application = registered();
        assertThat(clock()).isNull();
        placed("2021-07-20", null);
        assertThat(clock()).isEqualTo("regulation.application " + application + " 2021-07-20 -");
    }

    @Test
    void a_home_registered_before_this_system_is_not_late() {
        RegisteredHome old = RegisteredHome.of(1);
        old.child("Kai", 1, MAY);
        assertThat(Sql.text("select count(*) from duties.clock where rule = 'OFSTED_FIRST_CHILD' and home_id = "
                        + old.id()))
                .isEqualTo("0");
    }

    @Test
    void it_stands_under_one_roof_once() {
        registered();
        placed("2021-07-20", null);
        assertThat(Sql.text("select count(*) from duties.due where rule = 'OFSTED_FIRST_CHILD' and home_id = " + home))
                .isEqualTo("1");
    }

    private long registered() {
        Long id = head.does(() -> applications.open(new Applications.NewApplication(
                UUID.randomUUID(), home, ApplicationKind.SERVICE, "The council", null, 2, MAY, null, null)));
        for (ApplicationStage stage : List.of(
                ApplicationStage.PROPERTY_ACQUIRED,
                ApplicationStage.ADAPTATION,
                ApplicationStage.MANAGER_APPOINTED,
                ApplicationStage.APPLICATION_SUBMITTED,
                ApplicationStage.ACCEPTED,
                ApplicationStage.CHECKS,
                ApplicationStage.REGISTRATION_VISIT,
                ApplicationStage.FIT_PERSON_INTERVIEW,
                ApplicationStage.NOTICE_OF_PROPOSAL)) {
            step(id, stage, MAY, null);
        }
        step(
                id,
                ApplicationStage.REGISTERED,
                REGISTERED,
                new Applications.Registered(RegisteredHome.urn(), "Children’s home", 2, "C-1"));
        return id;
    }

    private void step(long id, ApplicationStage stage, LocalDate on, Applications.Registered letter) {
        head.does(() -> applications.step(new Applications.Step(
                UUID.randomUUID(), id, applications.find(id).version(), stage, on, null, null, letter, null)));
    }

    // By its owner, so that a test can place children in any order of days.
    private void placed(String from, String to) {
        String bed = Sql.text("insert into estate.bed (home_id, label, from_date) values (" + home + ", 'bed " + from
                + "', '2020-01-01') returning id");
        String child = Sql.text("insert into occupancy.child (code, first_name, born_on, fictional) values ('"
                + ChildCodes.next() + "', 'Amber', '2009-05-05', true) returning id");
        Sql.text(
                "insert into occupancy.placement (child_id, home_id, bed_id, type, legal_status, planned, placing_authority,"
                        + " host_authority, from_date, to_date, end_reason) values (" + child + ", " + home + ", " + bed
                        + ", 'LONG_TERM', 'CARE_ORDER', true, 'Rotherham', 'Rotherham', '" + from + "', "
                        + (to == null ? "null, null" : "'" + to + "', 'RETURN_HOME'") + ") returning id");
    }

    private String clock() {
        return Sql.text("select concat_ws(' ', record, record_id, starts_on,"
                + " coalesce((done_at at time zone 'Europe/London')::date::text, '-')) from occupancy.clock"
                + " where rule = 'OFSTED_FIRST_CHILD' and home_id = " + home);
    }
}
