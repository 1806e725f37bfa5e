package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.GivenFile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Files of an application's documents: who adds, who opens, and that none changes. */
class FilesDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);
    private static final byte[] PDF = "%PDF-1.7 supervision of June".getBytes(StandardCharsets.US_ASCII);

    private final House house = House.open();
    private final Applications applications = house.get(Applications.class);
    private final ApplicationPapers papers = house.get(ApplicationPapers.class);
    private final RegisteredHome home = RegisteredHome.of(4);
    private final House.Someone panel = house.someone(Role.PANEL_MEMBER, home.id());
    private final House.Someone worker = house.someone(Role.RESIDENTIAL_WORKER, home.id());
    private final House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());

    @Test
    void a_document_of_an_application_has_files_each_with_the_stage_it_belongs_to() {
        long id = application(ApplicationKind.RESPONSIBLE_INDIVIDUAL);
        DocumentRow document = documents(id).get(0);
        refused(() -> papers.attach(paper(id, document.id(), ApplicationStage.CHECKS)), "regulation.file.notThere");
        refused(() -> papers.attach(paper(id, null, null)), "regulation.file.stage");
        Long file = home.head().does(() -> papers.attach(paper(id, document.id(), ApplicationStage.PLANNED)));
        assertThat(documents(id)).hasSize(6);
        assertThat(documents(id).get(0).files()).singleElement().satisfies(row -> {
            assertThat(row.stage()).isEqualTo(ApplicationStage.PLANNED);
            assertThat(row.stageId())
                    .isEqualTo(home.head()
                            .does(() -> applications.stages(id))
                            .get(0)
                            .id());
            assertThat(row.fileName()).isEqualTo("June.pdf");
        });
        assertThat(home.head().does(() -> papers.file(file)).content()).isEqualTo(PDF);
        long other = documents(application(ApplicationKind.SERVICE)).get(0).id();
        assertThatThrownBy(() -> home.head().does(() -> papers.attach(paper(id, other, ApplicationStage.PLANNED))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_a_person_sent_of_themselves_opens_only_who_writes_applications() {
        long own = application(ApplicationKind.RESPONSIBLE_INDIVIDUAL);
        long ours = application(ApplicationKind.SERVICE);
        Long certificate = attached(own);
        Long plan = attached(ours);
        assertThat(worker.does(() -> papers.file(plan)).fileName()).isEqualTo("June.pdf");
        assertThat(worker.does(() -> papers.documents(own)).get(0).files()).isEmpty();
        assertThatThrownBy(() -> worker.does(() -> papers.file(certificate))).isInstanceOf(NotFound.class);
        for (House.Someone other : List.of(elsewhere, panel)) {
            assertThatThrownBy(() -> other.does(() -> papers.file(plan))).isInstanceOf(NotFound.class);
        }
        assertThat(elsewhere.does(() -> papers.documents(ours))).isEmpty();
        assertThat(panel.does(() -> papers.documents(ours)).get(0).files()).isEmpty();
    }

    @Test
    void the_database_takes_only_what_its_type_says_and_changes_none() {
        Long file = attached(application(ApplicationKind.SERVICE));
        assertThatThrownBy(() -> Sql.asApplication("insert into regulation.file (application_id, document_id, stage_id,"
                        + " file_name, media_type, content, added_at, added_by) select application_id, document_id, stage_id,"
                        + " 'x', 'image/png', content, added_at, added_by from regulation.file where id = " + file))
                .hasMessageContaining("type_of_a_file");
        assertThatThrownBy(() -> Sql.asApplication("update regulation.file set file_name = 'else' where id = " + file))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.asApplication("delete from regulation.file where id = " + file))
                .hasMessageContaining("permission denied");
    }

    private Long attached(long application) {
        long document = documents(application).get(0).id();
        return home.head().does(() -> papers.attach(paper(application, document, ApplicationStage.PLANNED)));
    }

    private List<DocumentRow> documents(long application) {
        return home.head().does(() -> papers.documents(application));
    }

    private long application(ApplicationKind kind) {
        return home.head()
                .does(() -> applications.open(new Applications.NewApplication(
                        UUID.randomUUID(), home.id(), kind, "Hollis Brand", null, places(kind), MAY, null, null)));
    }

    private static Integer places(ApplicationKind kind) {
        return kind.person() ? null : 2;
    }

    private static ApplicationPapers.NewPaper paper(long application, Long document, ApplicationStage stage) {
        return new ApplicationPapers.NewPaper(
                UUID.randomUUID(), application, document, stage, new GivenFile("June.pdf", PDF));
    }

    private void refused(Runnable work, String key) {
        assertThatThrownBy(() -> home.head().runs(work))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                        .as(broken.getMessage())
                        .isTrue());
    }
}
