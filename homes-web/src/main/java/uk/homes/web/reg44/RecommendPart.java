package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.reg44.Priority;
import uk.homes.reg44.Provision;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.VisitFindings;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** What this visit recommends: one form for a new one, or for other words for one that is there. */
@Named
@RequestScoped
public class RecommendPart {

    @Inject
    private VisitPage page;

    @Inject
    private VisitFindings findings;

    @Inject
    private Recommendations recommendations;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords visitWords;

    private List<RecommendationRow> rows;
    private List<RecommendationRow> earlier;
    private RecommendationRow edited;
    private Integer shown;
    private BothTexts both;
    private UUID submission;
    private String text;
    private Provision provision;
    private Priority priority;
    private LocalDate considerBy;
    private Long repeatsId;

    @PostConstruct
    void open() {
        rows = recommendations.of(page.getRow().id());
        earlier = recommendations.carriedInto(page.getRow().id());
        edited = asked.id("edit").map(this::row).orElse(null);
        if (edited != null) {
            shown = asked.number("shown").orElse(edited.version());
            text = edited.text();
            provision = edited.provision();
            priority = edited.priority();
            considerBy = edited.considerBy();
            repeatsId = edited.repeatsId();
        } else {
            asked.id("repeats").ifPresent(this::repeat);
        }
    }

    /**
     * Adds the recommendation, or changes the one that is edited, and stays for the next. When it was changed elsewhere since the
     * form was shown, both texts are shown and the writer chooses.
     */
    public void save() {
        VisitFindings.RecommendationWords words =
                new VisitFindings.RecommendationWords(text, provision, priority, considerBy, repeatsId);
        try {
            if (kept(words)) {
                taken("reg44.recommend.saved");
            }
        } catch (ChangedMeanwhile meanwhile) {
            compare();
        }
    }

    private boolean kept(VisitFindings.RecommendationWords words) {
        if (edited == null) {
            return forms.ask(() -> findings.recommend(new VisitFindings.Recommend(
                            submission, page.getRow().id(), words)))
                    .isPresent();
        }
        return forms.run(() -> findings.change(new VisitFindings.ChangeRecommendation(edited.id(), shown, words)));
    }

    private void compare() {
        rows = recommendations.of(page.getRow().id());
        edited = row(edited.id());
        shown = edited.version();
        both = BothTexts.of(
                Texts.of("reg44.visit.other"),
                Texts.of("reg44.visit.otherDevice"),
                said(edited.text(), edited.provision(), edited.priority(), edited.considerBy()),
                said(text, provision, priority, considerBy));
        Refused.because(Texts.of("reg44.visit.changedMeanwhile"));
    }

    private String said(String what, Provision why, Priority urgency, LocalDate by) {
        return Stream.of(
                        what,
                        why == null ? null : Texts.of("reg44.provision." + why),
                        urgency == null ? null : Texts.of("reg44.priorityChoice." + urgency),
                        by == null ? null : visitWords.day(by))
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }

    /** What was saved elsewhere stands; what was typed here is given up. */
    public void takeTheirs() {
        taken("reg44.visit.theirsStand");
    }

    private void taken(String key) {
        forms.taken("reg44.recommendation", getRecord());
        page.again(key);
    }

    /** Takes the one that is edited back. */
    public void withdraw() {
        if (edited != null && forms.run(() -> findings.withdraw(edited.id()))) {
            taken("reg44.recommend.withdrawn");
        }
    }

    private RecommendationRow row(long id) {
        return rows.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("recommendation", id));
    }

    // Asking again starts from the words of last time.
    private void repeat(long id) {
        earlier.stream().filter(row -> row.id() == id).findFirst().ifPresent(row -> {
            text = row.text();
            provision = row.provision();
            priority = row.priority();
            repeatsId = row.id();
        });
    }

    public List<RecommendationRow> getRows() {
        return rows;
    }

    public RecommendationRow getEdited() {
        return edited;
    }

    /** The version of the one that is edited that the form showed. */
    public Integer getShown() {
        return shown;
    }

    /** Both texts, when the one that is edited was changed elsewhere meanwhile. */
    public BothTexts getBoth() {
        return both;
    }

    /** Whether the writer is choosing between two texts. */
    public boolean isChanged() {
        return both != null || page.isChanged();
    }

    public String getRecord() {
        return page.getRow().id() + "." + (edited == null ? "new" : edited.id());
    }

    public List<Option> getProvisions() {
        return Arrays.stream(Provision.values())
                .map(each -> new Option(each, Texts.of("reg44.provision." + each)))
                .toList();
    }

    public List<Option> getPriorities() {
        return Arrays.stream(Priority.values())
                .map(each -> new Option(each, Texts.of("reg44.priorityChoice." + each)))
                .toList();
    }

    public List<Option> getEarlier() {
        return earlier.stream()
                .map(row -> new Option(
                        row.id(),
                        Texts.of(
                                "reg44.recommend.earlier",
                                visitWords.month(YearMonth.from(row.month())),
                                row.number(),
                                row.text())))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Provision getProvision() {
        return provision;
    }

    public void setProvision(Provision provision) {
        this.provision = provision;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public LocalDate getConsiderBy() {
        return considerBy;
    }

    public void setConsiderBy(LocalDate considerBy) {
        this.considerBy = considerBy;
    }

    public Long getRepeatsId() {
        return repeatsId;
    }

    public void setRepeatsId(Long repeatsId) {
        this.repeatsId = repeatsId;
    }
}
