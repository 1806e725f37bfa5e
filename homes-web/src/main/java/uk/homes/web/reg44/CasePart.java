package uk.homes.web.reg44;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.reg44.CaseRecordRow;
import uk.homes.reg44.CaseRecords;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** Which children's case records are open to the visitor, and opening one for a purpose that is written down. */
@Named
@RequestScoped
public class CasePart {

    @Inject
    private VisitPage page;

    @Inject
    private CaseRecords records;

    @Inject
    private Forms forms;

    private List<CaseRecordRow> children;
    private UUID submission;
    private Long child;
    private String purpose;

    public List<CaseRecordRow> getChildren() {
        if (children == null) {
            children = records.of(page.getRow().id());
        }
        return children;
    }

    /** The children whose records may be opened, by code. */
    public List<Option> getOpenable() {
        return getChildren().stream()
                .filter(CaseRecordRow::open)
                .map(row -> new Option(row.childId(), row.code()))
                .toList();
    }

    /** Writes down that a record is opened, with both consents, and what for. */
    public void openRecord() {
        long id = child == null ? 0 : child;
        if (child == null) {
            Refused.at("child", Texts.of("reg44.case.which"));
            return;
        }
        forms.ask(() -> records.open(
                        new CaseRecords.OpenCaseRecord(submission, page.getRow().id(), id, purpose)))
                .ifPresent(done -> page.again("reg44.case.opened"));
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getChild() {
        return child;
    }

    public void setChild(Long child) {
        this.child = child;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
