package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homes.regulation.ApplicationStage.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;
import uk.homes.workforce.Post;

/** Applications to Ofsted, stage by stage, and what each stage does to the registration. */
class ApplicationsDbIT {

    private static final LocalDate START = LocalDate.of(2021, 1, 4);
    private static final List<ApplicationStage> TO_THE_PROPOSAL = List.of(
            PROPERTY_ACQUIRED,
            ADAPTATION,
            MANAGER_APPOINTED,
            APPLICATION_SUBMITTED,
            ACCEPTED,
            CHECKS,
            REGISTRATION_VISIT,
            FIT_PERSON_INTERVIEW,
            NOTICE_OF_PROPOSAL);

    private final House house = House.open();
    private final Applications applications = house.get(Applications.class);
    private final ApplicationPapers papers = house.get(ApplicationPapers.class);
    private final Registrations registrations = house.get(Registrations.class);
    private final Long home = house.home();
    private final House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);
    private final String urn = RegisteredHome.urn();

    @Test
    void a_home_goes_from_the_plan_to_the_first_child_and_is_registered_on_the_way() {
        long id = proposed();
        step(id, REGISTERED, START.plusDays(100), letter(2), null);
        assertThat(registrationOn(START.plusDays(99))).isEmpty();
        assertThat(registrationOn(START.plusDays(100)))
                .extracting(RegistrationRow::urn, RegistrationRow::places, RegistrationRow::status)
                .containsExactly(tuple(urn, 2, RegistrationStatus.ACTIVE));
        step(id, OPERATIONAL, START.plusDays(120), null, null);
        ApplicationRow row = head.does(() -> applications.find(id));
        assertThat(row.stage()).isEqualTo(OPERATIONAL);
        assertThat(row.since()).isEqualTo(START.plusDays(120));
        assertThat(head.does(() -> applications.stages(id)))
                .extracting(StageRow::stage, StageRow::on, StageRow::left)
                .startsWith(tuple(PLANNED, START, START.plusDays(1)))
                .endsWith(
                        tuple(REGISTERED, START.plusDays(100), START.plusDays(120)),
                        tuple(OPERATIONAL, START.plusDays(120), null));
    }

    @Test
    void a_stage_that_is_not_drawn_or_lies_before_the_last_or_in_the_future_is_refused() {
        long id = opened();
        refused(() -> step(id, REGISTERED, START.plusDays(1), letter(2), null), "regulation.application.cannot");
        refused(() -> step(id, APPLICATION_SUBMITTED, START, null, null), "regulation.application.cannot");
        refused(() -> step(id, PROPERTY_ACQUIRED, START.minusDays(1), null, null), "regulation.application.early");
        refused(
                () -> step(id, PROPERTY_ACQUIRED, LocalDate.of(2021, 11, 24), null, null),
                "regulation.application.notYet");
    }

    @Test
    void a_home_is_not_registered_without_its_number_and_nothing_is_kept_of_the_attempt() {
        long id = proposed();
        refused(() -> step(id, REGISTERED, START.plusDays(100), null, null), "regulation.registration.urn");
        assertThat(head.does(() -> applications.find(id)).stage()).isEqualTo(NOTICE_OF_PROPOSAL);
        assertThat(registrationOn(START.plusDays(100))).isEmpty();
    }

    @Test
    void a_registration_that_is_known_already_is_used() {
        long id = proposed();
        head.does(() -> registrations.record(
                new NewRegistration(home, "The council", urn, "Children’s home", START.plusDays(100), 2)));
        refused(
                () -> step(id, REGISTERED, START.plusDays(101), letter(2), null),
                "regulation.application.registeredOtherwise");
        step(id, REGISTERED, START.plusDays(100), letter(2), null);
        assertThat(registrationOn(START.plusDays(100))).hasSize(1);
    }

    @Test
    void a_restriction_keeps_the_home_open_and_a_suspension_does_not_and_a_variation_changes_the_places() {
        long id = proposed();
        step(id, REGISTERED, START.plusDays(100), letter(2), null);
        step(id, OPERATIONAL, START.plusDays(110), null, null);
        step(id, RESTRICTED, START.plusDays(120), null, null);
        assertThat(openOn(START.plusDays(120)))
                .extracting(RegistrationRow::status)
                .containsExactly(RegistrationStatus.RESTRICTED);
        step(id, OPERATIONAL, START.plusDays(130), null, null);
        step(id, SUSPENDED, START.plusDays(140), null, null);
        assertThat(openOn(START.plusDays(140))).isEmpty();
        step(id, OPERATIONAL, START.plusDays(150), null, null);
        step(id, VARIATION, START.plusDays(160), null, null);
        step(id, OPERATIONAL, START.plusDays(170), null, 3);
        assertThat(openOn(START.plusDays(170)))
                .extracting(RegistrationRow::places, RegistrationRow::status)
                .containsExactly(tuple(3, RegistrationStatus.ACTIVE));
        step(id, CLOSED, START.plusDays(180), null, null);
        assertThat(head.does(() -> registrations.placesOn(home, START.plusDays(180))))
                .isZero();
    }

    @Test
    void a_manager_is_registered_by_their_own_application_with_their_own_dates() {
        long staff = manager(home, "Hollis Brand");
        long id = open(ApplicationKind.MANAGER, null, staff);
        int day = 1;
        for (ApplicationStage stage : List.of(
                APPLICATION_SUBMITTED, ACCEPTED, CHECKS, FIT_PERSON_INTERVIEW, NOTICE_OF_PROPOSAL, REGISTERED)) {
            step(id, stage, START.plusDays(day++), null, null);
        }
        RegisteredManagers managers = house.get(RegisteredManagers.class);
        assertThat(head.does(() -> managers.on(START.plusDays(6))))
                .extracting(ManagerRow::name)
                .containsExactly("Hollis Brand");
        step(id, CANCELLED, START.plusDays(20), null, null);
        assertThat(head.does(() -> managers.on(START.plusDays(20)))).isEmpty();
    }

    @Test
    void one_application_of_a_kind_at_a_time() {
        long id = opened();
        refused(this::opened, "regulation.application.already");
        step(id, WITHDRAWN, START.plusDays(3), null, null);
        assertThat(opened()).isNotEqualTo(id);
    }

    @Test
    void what_blocks_the_next_stage_is_noted_apart_from_the_stage() {
        long id = opened();
        head.runs(() ->
                applications.blocked(new Applications.Noted(id, version(id), null, "No building of the right size")));
        ApplicationRow row = head.does(() -> applications.find(id));
        assertThat(row.blocks()).isEqualTo("No building of the right size");
        assertThat(row.stage()).isEqualTo(PLANNED);
        assertThat(row.since()).isEqualTo(START);
        assertThatThrownBy(() -> head.runs(() -> applications.blocked(new Applications.Noted(id, 1, null, "Else"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void representations_belong_to_a_proposal_and_the_first_child_to_an_operational_home() {
        long id = proposed();
        refused(() -> told(id), "regulation.application.noChild");
        head.runs(() ->
                applications.represented(new Applications.Noted(id, version(id), START.plusDays(60), "None to make")));
        assertThat(head.does(() -> applications.find(id)).representedOn()).isEqualTo(START.plusDays(60));
        step(id, REGISTERED, START.plusDays(100), letter(2), null);
        refused(
                () -> head.runs(() ->
                        applications.represented(new Applications.Noted(id, version(id), START.plusDays(101), "Late"))),
                "regulation.application.noProposal");
        step(id, OPERATIONAL, START.plusDays(110), null, null);
        told(id);
        assertThat(head.does(() -> applications.find(id)).firstChildToldOn()).isEqualTo(START.plusDays(111));
    }

    @Test
    void the_documents_are_a_checklist_and_interviews_have_an_outcome() {
        long id = opened();
        List<DocumentRow> list = head.does(() -> papers.documents(id));
        assertThat(list).extracting(DocumentRow::kind).hasSize(8).contains(DocumentKind.STATEMENT_OF_PURPOSE);
        head.does(() -> papers.add(
                new ApplicationPapers.NewDocument(UUID.randomUUID(), id, "Letter of the fire officer", null)));
        head.runs(() -> papers.ready(id, List.of(list.get(0).id(), list.get(1).id())));
        head.runs(() -> papers.ready(id, List.of(list.get(1).id())));
        ApplicationRow row = head.does(() -> applications.find(id));
        assertThat(List.of(row.documents(), row.documentsReady())).containsExactly(9, 1);
        Long interview = head.does(() -> papers.interview(new ApplicationPapers.NewInterview(
                UUID.randomUUID(), id, "Hollis Brand", LocalDate.of(2021, 12, 1), InterviewOutcome.PLANNED, null)));
        head.runs(() -> papers.outcome(id, interview, InterviewOutcome.FIT));
        assertThat(head.does(() -> papers.interviews(id)))
                .extracting(InterviewRow::outcome)
                .containsExactly(InterviewOutcome.FIT);
    }

    @Test
    void a_panel_member_sees_the_stage_and_no_persons_name() {
        long staff = manager(home, "Hollis Brand");
        long id = open(ApplicationKind.MANAGER, null, staff);
        House.Someone panel = house.someone(Role.PANEL_MEMBER, home);
        assertThat(panel.does(() -> applications.find(id)).applicant()).isNull();
        assertThat(head.does(() -> applications.find(id)).applicant()).isEqualTo("Hollis Brand");
        Applications.Step step =
                new Applications.Step(UUID.randomUUID(), id, 1, WITHDRAWN, START, null, null, null, null);
        assertThatThrownBy(() -> panel.runs(() -> applications.step(step))).isInstanceOf(NotPermitted.class);
        House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());
        assertThatThrownBy(() -> elsewhere.runs(() -> applications.find(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_board_costs_two_statements_however_many_applications() {
        opened();
        open(ApplicationKind.RESPONSIBLE_INDIVIDUAL, "Responsible individual", null);
        int statements = head.does(() -> {
            Statements.start();
            assertThat(applications.list()).hasSize(2);
            assertThat(applications.stages(null)).hasSize(2);
            return Statements.counted().size();
        });
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void a_stage_once_recorded_never_changes() {
        opened();
        assertThatThrownBy(() -> Sql.asApplication("update regulation.application_stage set note = 'else'"))
                .hasMessageContaining("permission denied");
    }

    private long opened() {
        return open(ApplicationKind.SERVICE, "The council", null);
    }

    private long open(ApplicationKind kind, String applicant, Long staff) {
        Integer places = kind == ApplicationKind.SERVICE ? 2 : null;
        return head.does(() -> applications.open(new Applications.NewApplication(
                UUID.randomUUID(), home, kind, applicant, staff, places, START, null, null)));
    }

    private long proposed() {
        long id = opened();
        int day = 1;
        for (ApplicationStage stage : TO_THE_PROPOSAL) {
            step(id, stage, START.plusDays(day++), null, null);
        }
        return id;
    }

    private void step(
            long id, ApplicationStage stage, LocalDate on, Applications.Registered registered, Integer places) {
        head.does(() -> applications.step(
                new Applications.Step(UUID.randomUUID(), id, version(id), stage, on, null, null, registered, places)));
    }

    private int version(long id) {
        return applications.find(id).version();
    }

    private void told(long id) {
        head.runs(
                () -> applications.firstChildTold(new Applications.Noted(id, version(id), START.plusDays(111), null)));
    }

    private Applications.Registered letter(int places) {
        return new Applications.Registered(urn, "Children’s home", places, "CERT-1");
    }

    private List<RegistrationRow> registrationOn(LocalDate day) {
        return head.does(() -> registrations.list(day));
    }

    private List<RegistrationRow> openOn(LocalDate day) {
        return head.does(() -> registrations.openOn(day));
    }

    private long manager(long of, String name) {
        return AnAppointment.of(name, of).as(Post.MANAGER).from(START).by(house.someone(Role.REGISTERED_MANAGER, of));
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                .as(broken.getMessage())
                .isTrue());
    }
}
