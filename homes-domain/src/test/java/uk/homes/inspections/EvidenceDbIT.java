package uk.homes.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.GivenFile;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Files that show an action done: who adds, who opens, and that none changes. */
class EvidenceDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);
    private static final byte[] PDF = "%PDF-1.7 supervision of June".getBytes(StandardCharsets.US_ASCII);

    private final House house = House.open();
    private final InspectionActions actions = house.get(InspectionActions.class);
    private final RegisteredHome home = RegisteredHome.of(4);
    private final House.Someone panel = house.someone(Role.PANEL_MEMBER, home.id());
    private final House.Someone worker = house.someone(Role.RESIDENTIAL_WORKER, home.id());
    private final House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());

    @Test
    void a_file_of_an_action_is_kept_once_and_given_back_byte_for_byte() {
        long action = action();
        InspectionActions.NewEvidence evidence = evidence(action, "Six records", "June.pdf", PDF);
        Long file = home.manager().does(() -> actions.attach(evidence));
        assertThat(home.manager().does(() -> actions.attach(evidence))).isEqualTo(file);
        assertThat(home.head().does(() -> actions.files(action)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(file);
                    assertThat(row.words()).isEqualTo("Six records");
                    assertThat(row.fileName()).isEqualTo("June.pdf");
                });
        KeptFile kept = home.head().does(() -> actions.file(file));
        assertThat(kept.content()).isEqualTo(PDF);
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(Sql.text("select use_case || ' ' || outcome from audit.event where subject = 'inspections.file/"
                        + file + "'"))
                .isEqualTo("inspections.InspectionActions.attach DONE");
    }

    @Test
    void what_is_no_pdf_and_no_picture_or_too_large_or_shows_nothing_is_refused_with_all_reasons() {
        long action = action();
        byte[] page = "<html>".getBytes(StandardCharsets.US_ASCII);
        refused(() -> actions.attach(evidence(action, "x", "x.png", page)), "shared.file.type");
        byte[] large = Arrays.copyOf(PDF, GivenFile.LARGEST + 1);
        refused(() -> actions.attach(evidence(action, "x", "x.pdf", large)), "shared.file.large");
        refused(() -> actions.attach(evidence(action, " ", "x.pdf", PDF)), "inspections.file.words");
        refused(
                () -> actions.attach(new InspectionActions.NewEvidence(UUID.randomUUID(), action, "x", null)),
                "shared.file.needed");
        assertThat(home.head().does(() -> actions.files(action))).isEmpty();
    }

    @Test
    void what_is_closed_takes_no_more_files_until_it_is_open_again() {
        long action = action();
        home.manager().runs(() -> actions.done(said(action, "Six records")));
        home.head().runs(() -> actions.check(said(action, null)));
        refused(() -> actions.attach(evidence(action, "Late", "x.pdf", PDF)), "inspections.file.closed");
        home.head().runs(() -> actions.reopen(said(action, "Two are missing")));
        assertThat(home.manager().does(() -> actions.attach(evidence(action, "Both", "x.pdf", PDF))))
                .isNotNull();
    }

    @Test
    void another_home_finds_no_file_a_panel_member_opens_none_and_a_worker_adds_none() {
        long action = action();
        Long file = home.manager().does(() -> actions.attach(evidence(action, "Six records", "June.pdf", PDF)));
        assertThat(worker.does(() -> actions.file(file)).fileName()).isEqualTo("June.pdf");
        for (House.Someone other : List.of(elsewhere, panel)) {
            assertThat(other.does(() -> actions.files(action))).isEmpty();
            assertThatThrownBy(() -> other.does(() -> actions.file(file))).isInstanceOf(NotFound.class);
        }
        InspectionActions.NewEvidence more = evidence(action, "More", "x.pdf", PDF);
        assertThatThrownBy(() -> elsewhere.does(() -> actions.attach(more))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> worker.does(() -> actions.attach(more))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_database_takes_only_what_its_type_says_and_of_its_size_and_changes_none() {
        long action = action();
        Long file = home.manager().does(() -> actions.attach(evidence(action, "Six records", "June.pdf", PDF)));
        assertThatThrownBy(() -> insert(action, "'image/png'", "'%PDF-1.7'::bytea"))
                .hasMessageContaining("type_of_a_file");
        assertThatThrownBy(() -> insert(action, "'text/html'", "'<html>'::bytea"))
                .hasMessageContaining("type_of_a_file");
        assertThatThrownBy(() -> insert(action, "'application/pdf'", "('%PDF-' || repeat('x', 10485756))::bytea"))
                .hasMessageContaining("size_of_a_file");
        assertThatThrownBy(() -> Sql.asApplication("update inspections.file set words = 'else' where id = " + file))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.asApplication("delete from inspections.file where id = " + file))
                .hasMessageContaining("permission denied");
    }

    private static void insert(long action, String type, String content) throws SQLException {
        Sql.asApplication(
                "insert into inspections.file (action_id, words, file_name, media_type, content, added_at, added_by)"
                        + " select " + action + ", 'x', 'x', " + type + ", " + content
                        + ", now(), min(id) from access.person");
    }

    private long action() {
        long inspection = home.head().does(() -> house.get(Inspections.class)
                .record(new NewInspection(
                        home.id(),
                        InspectionType.FULL,
                        MAY,
                        null,
                        Judgement.GOOD,
                        Judgement.GOOD,
                        Judgement.GOOD,
                        null)));
        return home.head()
                .does(() -> actions.add(new InspectionActions.NewAction(
                        UUID.randomUUID(),
                        inspection,
                        ActionKind.REQUIREMENT,
                        "CHR 33(4)(b)",
                        "Supervise every worker as the policy says",
                        MAY.plusMonths(2))));
    }

    private InspectionActions.Said said(long action, String words) {
        return new InspectionActions.Said(action, actions.find(action).version(), words);
    }

    private static InspectionActions.NewEvidence evidence(long action, String words, String name, byte[] content) {
        return new InspectionActions.NewEvidence(UUID.randomUUID(), action, words, new GivenFile(name, content));
    }

    private void refused(Runnable work, String key) {
        assertThatThrownBy(() -> home.head().runs(work))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                        .as(broken.getMessage())
                        .isTrue());
    }
}
