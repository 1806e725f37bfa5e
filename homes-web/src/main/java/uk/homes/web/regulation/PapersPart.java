package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.regulation.ApplicationPapers;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.DocumentRow;
import uk.homes.regulation.FileRow;
import uk.homes.regulation.StageRow;
import uk.homes.shared.GivenFile;
import uk.homes.web.Forms;
import uk.homes.web.look.Option;

/** The files of an application's documents, by document and by stage, and the forms that add a file or a document. */
@Named("registrationPapers")
@RequestScoped
public class PapersPart {

    private static final String DRAFT = "regulation.paper";

    @Inject
    private ApplicationPage page;

    @Inject
    private ApplicationPapers papers;

    @Inject
    private Forms forms;

    @Inject
    private RegulationWords words;

    private UUID submission;
    private Long paper;
    private ApplicationStage stage;
    private GivenFile file;
    private UUID otherSubmission;
    private String document;

    @PostConstruct
    void open() {
        stage = page.getRow().stage();
    }

    /** Adds a file to a document. */
    public void attach() {
        ApplicationPapers.NewPaper added =
                new ApplicationPapers.NewPaper(submission, page.getRow().id(), paper, stage, file);
        forms.ask(() -> papers.attach(added)).ifPresent(id -> {
            forms.taken(DRAFT, String.valueOf(page.getRow().id()));
            back("regulation.file.added");
        });
    }

    /** Adds a document that Ofsted asks for besides. */
    public void addDocument() {
        ApplicationPapers.NewDocument command =
                new ApplicationPapers.NewDocument(otherSubmission, page.getRow().id(), document, null);
        forms.ask(() -> papers.add(command)).ifPresent(id -> back("regulation.document.added"));
    }

    private void back(String key) {
        forms.goOn("/regulation/application?application=" + page.getRow().id(), key);
    }

    /** The documents that have files. */
    public List<DocumentRow> getFiled() {
        return page.getDocuments().stream()
                .filter(each -> !each.files().isEmpty())
                .toList();
    }

    /** The files that belong to a step of the application. */
    public List<FileRow> at(long stageId) {
        return page.getDocuments().stream()
                .flatMap(each -> each.files().stream())
                .filter(each -> each.stageId() == stageId)
                .toList();
    }

    public List<Option> getOffered() {
        return page.getDocuments().stream()
                .map(each -> new Option(each.id(), words.document(each)))
                .toList();
    }

    /** The stages that the application has come to. */
    public List<Option> getStages() {
        return page.getStages().stream()
                .filter(StageRow::entered)
                .map(StageRow::stage)
                .distinct()
                .map(each -> new Option(each, words.stage(each)))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getPaper() {
        return paper;
    }

    public void setPaper(Long paper) {
        this.paper = paper;
    }

    public ApplicationStage getStage() {
        return stage;
    }

    public void setStage(ApplicationStage stage) {
        this.stage = stage;
    }

    public GivenFile getFile() {
        return file;
    }

    public void setFile(GivenFile file) {
        this.file = file;
    }

    public UUID getOtherSubmission() {
        return otherSubmission;
    }

    public void setOtherSubmission(UUID otherSubmission) {
        this.otherSubmission = otherSubmission;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
