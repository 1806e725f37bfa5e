package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.reg44.Copies;
import uk.homes.reg44.Recipient;
import uk.homes.reg44.Reports;
import uk.homes.reg44.Section;
import uk.homes.shared.HomesClock;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** What can be done with a report: ask the home about its facts, comment, make it final, record a copy sent. */
@Named
@RequestScoped
public class ReportActions {

    @Inject
    private ReportPage page;

    @Inject
    private Reports reports;

    @Inject
    private Copies copies;

    @Inject
    private Forms forms;

    @Inject
    private HomesClock clock;

    private UUID submission;
    private Section section;
    private String comment;
    private Recipient recipient;
    private String name;
    private LocalDate sentOn;

    @PostConstruct
    void open() {
        sentOn = clock.today();
    }

    public void askForFacts() {
        if (forms.run(() -> reports.askForFacts(visit()))) {
            back("reg44.report.asked");
        }
    }

    public void finish() {
        if (forms.run(() -> reports.finish(visit()))) {
            back("reg44.report.finished");
        }
    }

    public void say() {
        Reports.NewComment command =
                new Reports.NewComment(submission, visit(), page.getVersion().number(), section, comment);
        forms.ask(() -> reports.comment(command)).ifPresent(id -> {
            forms.taken("reg44.comment", String.valueOf(visit()));
            back("reg44.comment.done");
        });
    }

    public void send() {
        forms.ask(() -> copies.sent(new Copies.CopySent(submission, visit(), recipient, name, sentOn)))
                .ifPresent(id -> back("reg44.copy.done"));
    }

    private long visit() {
        return page.getRow().id();
    }

    private void back(String key) {
        forms.goOn("/reg44/report?visit=" + visit(), key);
    }

    public List<Option> getSections() {
        return Arrays.stream(Section.values())
                .map(each -> new Option(each, Texts.of("reg44.section." + each)))
                .toList();
    }

    public List<Option> getRecipients() {
        return Arrays.stream(Recipient.values())
                .map(each -> new Option(each, Texts.of("reg44.recipient." + each)))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Section getSection() {
        return section;
    }

    public void setSection(Section section) {
        this.section = section;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Recipient getRecipient() {
        return recipient;
    }

    public void setRecipient(Recipient recipient) {
        this.recipient = recipient;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
