package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.homes.notices.ConcludeEnquiry;
import uk.homes.notices.EventFacts;
import uk.homes.notices.Events;
import uk.homes.notices.HomeNotices;
import uk.homes.notices.How;
import uk.homes.notices.Notices;
import uk.homes.notices.RecordReturn;
import uk.homes.notices.Reword;
import uk.homes.notices.Tell;
import uk.homes.notices.WordingRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.MomentForm;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** What is done with a notice: recording who was told, and following it to its end. */
@Named
@RequestScoped
public class NoticeActions {

    @Inject
    private NoticePage page;

    @Inject
    private NoticeForm form;

    @Inject
    private Notices notices;

    @Inject
    private Events events;

    @Inject
    private HomeNotices homeNotices;

    @Inject
    private NoticeWords words;

    @Inject
    private HomesClock clock;

    private final MomentForm told = new MomentForm();
    private final MomentForm concluded = new MomentForm();
    private Long whom;
    private How how;
    private String reference;
    private String tellWords;
    private String outcome;
    private LocalDate returnedOn;
    private String matter;
    private String actions;

    @PostConstruct
    void open() {
        told.at(clock.now());
        concluded.at(clock.now());
        returnedOn = clock.today();
        whom = getOpen().isEmpty() ? null : (Long) getOpen().get(0).value();
        if (page.notice().stands() != null) {
            matter = page.notice().stands().matter();
            actions = page.notice().stands().actions();
        }
    }

    /** Records that somebody was told. */
    public void tell() {
        if (whom == null) {
            Refused.at("whom", Texts.of("notices.tell.whom"));
            return;
        }
        Tell command = new Tell(form.getSubmission(), whom, told.moment(), how, reference, tellWords);
        form.send("notices.tell", "notices.tell.done", () -> notices.tell(command));
    }

    /** The enquiry has concluded. */
    public void conclude() {
        ConcludeEnquiry command =
                new ConcludeEnquiry(form.getSubmission(), form.id(), form.getVersion(), concluded.moment(), outcome);
        form.send("notices.conclude", "notices.conclude.done", () -> events.conclude(command), this::conclusions);
    }

    /** The person in charge is back. */
    public void comeBack() {
        RecordReturn command = new RecordReturn(form.getSubmission(), form.id(), form.getVersion(), returnedOn);
        form.send("notices.return", "notices.return.done", () -> homeNotices.returned(command));
    }

    /** A further wording. */
    public void reword() {
        Reword command = new Reword(form.getSubmission(), form.id(), form.getVersion(), matter, actions);
        form.send("notices.reword", "notices.reword.done", () -> notices.reword(command), this::wordings);
    }

    private BothTexts wordings() {
        WordingRow stands = page.notice().stands();
        return stands == null
                ? null
                : BothTexts.of(
                        stands.byName(),
                        Spoken.moment(stands.writtenAt()),
                        NoticeWords.joined(stands.matter(), stands.actions()),
                        NoticeWords.joined(matter, actions));
    }

    private BothTexts conclusions() {
        EventFacts event = page.getRow().event();
        return event == null || event.outcome() == null
                ? null
                : BothTexts.of(
                        Texts.of("notices.meanwhileOther"),
                        Spoken.moment(page.getRow().againFrom()),
                        event.outcome(),
                        outcome);
    }

    /** Those who have still to be told. */
    public List<Option> getOpen() {
        return page.notice().told().stream()
                .filter(row -> row.open())
                .map(row -> new Option(row.id(), words.whom(row)))
                .toList();
    }

    public MomentForm getTold() {
        return told;
    }

    public MomentForm getConcluded() {
        return concluded;
    }

    public Long getWhom() {
        return whom;
    }

    public void setWhom(Long whom) {
        this.whom = whom;
    }

    public How getHow() {
        return how;
    }

    public void setHow(How how) {
        this.how = how;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTellWords() {
        return tellWords;
    }

    public void setTellWords(String tellWords) {
        this.tellWords = tellWords;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }
}
