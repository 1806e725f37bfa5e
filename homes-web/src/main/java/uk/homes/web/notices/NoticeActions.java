package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.notices.ConcludeEnquiry;
import uk.homes.notices.EventFacts;
import uk.homes.notices.Events;
import uk.homes.notices.HomeNotices;
import uk.homes.notices.How;
import uk.homes.notices.JudgeEvent;
import uk.homes.notices.Notices;
import uk.homes.notices.RecordReturn;
import uk.homes.notices.RelevantPerson;
import uk.homes.notices.Reword;
import uk.homes.notices.Tell;
import uk.homes.notices.WordingRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** What is done with a notice: judging it, recording who was told, and following it to its end. */
@Named
@RequestScoped
public class NoticeActions {

    private static final String YES = "yes";

    @Inject
    private NoticePage page;

    @Inject
    private Notices notices;

    @Inject
    private Events events;

    @Inject
    private HomeNotices homeNotices;

    @Inject
    private NoticeWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private Integer version;
    private UUID submission;
    private final MomentForm told = new MomentForm();
    private final MomentForm concluded = new MomentForm();
    private Long whom;
    private How how;
    private String reference;
    private String tellWords;
    private String tell = YES;
    private String relevant;
    private String why;
    private String outcome;
    private LocalDate returnedOn;
    private String matter;
    private String actions;
    private BothTexts both;

    @PostConstruct
    void open() {
        version = asked.number("version").orElse(page.getRow().version());
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
        Tell command = new Tell(submission, whom, told.moment(), how, reference, tellWords);
        send("notices.tell", "notices.tell.done", () -> notices.tell(command), () -> null);
    }

    /** The registered person's judgement. */
    public void judge() {
        JudgeEvent command = new JudgeEvent(id(), version, YES.equals(tell), why, people());
        send(
                "notices.judge",
                "notices.judge.done",
                () -> {
                    events.judge(command);
                    return command.noticeId();
                },
                this::judgements);
    }

    /** The enquiry has concluded. */
    public void conclude() {
        ConcludeEnquiry command = new ConcludeEnquiry(submission, id(), version, concluded.moment(), outcome);
        send("notices.conclude", "notices.conclude.done", () -> events.conclude(command), this::conclusions);
    }

    /** The person in charge is back. */
    public void comeBack() {
        RecordReturn command = new RecordReturn(submission, id(), version, returnedOn);
        send("notices.return", "notices.return.done", () -> homeNotices.returned(command), () -> null);
    }

    /** A further wording. */
    public void reword() {
        Reword command = new Reword(submission, id(), version, matter, actions);
        send("notices.reword", "notices.reword.done", () -> notices.reword(command), this::wordings);
    }

    private void send(String form, String done, Supplier<Long> useCase, Supplier<BothTexts> compared) {
        try {
            forms.ask(useCase).ifPresent(id -> {
                forms.taken(form, String.valueOf(id));
                forms.goOn("/notices/notice?home=" + home.getSlug() + "&id=" + id, done);
            });
        } catch (ChangedMeanwhile changed) {
            page.again();
            version = page.getRow().version();
            both = compared.get();
            Refused.because(Texts.of(both == null ? "notices.meanwhile" : "notices.meanwhileBoth"));
        }
    }

    private BothTexts judgements() {
        EventFacts event = page.getRow().event();
        if (event == null || event.judgedAt() == null) {
            return null;
        }
        String theirs = said(
                event.judgedWhy(),
                page.notice().told().stream()
                        .filter(row -> row.round() == 1)
                        .map(row -> row.why() == null ? words.whom(row) : words.whom(row) + ": " + row.why())
                        .collect(Collectors.joining("\n")));
        String chosen = Texts.of(YES.equals(tell) ? "notices.judge.yes" : "notices.judge.no");
        return BothTexts.of(event.judgedBy(), Spoken.moment(event.judgedAt()), theirs, said(chosen, why, relevant));
    }

    private BothTexts wordings() {
        WordingRow stands = page.notice().stands();
        return stands == null
                ? null
                : BothTexts.of(
                        stands.byName(),
                        Spoken.moment(stands.writtenAt()),
                        said(stands.matter(), stands.actions()),
                        said(matter, actions));
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

    private static String said(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** What the other person wrote beside what is typed here, when both wrote at the same time. */
    public BothTexts getBoth() {
        return both;
    }

    // One relevant person a line, "who: why".
    private List<RelevantPerson> people() {
        List<RelevantPerson> people = new ArrayList<>();
        for (String line : relevant == null ? new String[0] : relevant.split("\\R")) {
            if (!line.isBlank()) {
                int colon = line.indexOf(':');
                people.add(
                        colon < 0
                                ? new RelevantPerson(line.strip(), null)
                                : new RelevantPerson(
                                        line.substring(0, colon).strip(),
                                        line.substring(colon + 1).strip()));
            }
        }
        return people;
    }

    /** Those who have still to be told. */
    public List<Option> getOpen() {
        return page.notice().told().stream()
                .filter(row -> row.open())
                .map(row -> new Option(row.id(), words.whom(row)))
                .toList();
    }

    public List<Option> getTellOrNot() {
        return List.of(new Option(YES, Texts.of("notices.judge.yes")), new Option("no", Texts.of("notices.judge.no")));
    }

    private long id() {
        return page.getRow().id();
    }

    public Integer getVersion() {
        return version;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
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

    public String getTell() {
        return tell;
    }

    public void setTell(String tell) {
        this.tell = tell;
    }

    public String getRelevant() {
        return relevant;
    }

    public void setRelevant(String relevant) {
        this.relevant = relevant;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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
