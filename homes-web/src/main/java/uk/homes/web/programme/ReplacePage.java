package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.Objectives;
import uk.homes.programme.ReplaceObjectives;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Objectives that take the place of others: two 4-bed homes become four 2-bed homes. What is replaced stays in sight. */
@Named
@RequestScoped
@Page(path = "/programme/replace", permits = Permission.PROGRAMME_MANAGE)
public class ReplacePage {

    @Inject
    private Objectives objectives;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private List<ObjectiveRow> rows;
    private UUID submission;
    private List<Long> olds = new ArrayList<>();
    private List<Long> news = new ArrayList<>();
    private String reason;
    private String decision;
    private String approver;

    @PostConstruct
    void find() {
        rows = boards.first(clock.today()).map(Board::objectives).orElse(List.of()).stream()
                .filter(ObjectiveRow::counts)
                .toList();
        asked.id("objective")
                .filter(id -> rows.stream().anyMatch(row -> row.id() == id))
                .ifPresent(olds::add);
    }

    /** Replaces them. */
    public void replace() {
        ReplaceObjectives command = new ReplaceObjectives(submission, olds, news, reason, decision, approver);
        if (forms.run(() -> objectives.replace(command))) {
            forms.taken("programme.replace", "new");
            forms.goOn("/programme/board", "programme.replace.done");
        }
    }

    /** Every objective that still counts. */
    public List<Option> getOffered() {
        return rows.stream()
                .map(row -> new Option(
                        row.id(),
                        row.name(),
                        Texts.of(
                                "programme.replace.row",
                                row.title(),
                                row.current().words())))
                .toList();
    }

    public List<String> getApprovers() {
        return Posts.approvers();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public List<Long> getOlds() {
        return olds;
    }

    public void setOlds(List<Long> olds) {
        this.olds = olds == null ? new ArrayList<>() : new ArrayList<>(olds);
    }

    public List<Long> getNews() {
        return news;
    }

    public void setNews(List<Long> news) {
        this.news = news == null ? new ArrayList<>() : new ArrayList<>(news);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }
}
