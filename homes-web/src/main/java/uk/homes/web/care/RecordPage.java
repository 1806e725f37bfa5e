package uk.homes.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.care.ActKind;
import uk.homes.care.ActRow;
import uk.homes.care.CaseChild;
import uk.homes.care.CaseRecords;
import uk.homes.care.Cases;
import uk.homes.care.WithdrawAct;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** Records with one thumb what was done for a child; since when the child is looked after; and takes back what was wrong. */
@Named("careRecord")
@RequestScoped
@Page(path = "/care/record", permits = Permission.CARE_WRITE)
public class RecordPage {

    /** What can be recorded here. */
    public enum What {
        ACT,
        SINCE,
        WITHDRAW
    }

    /** Another kind to record instead. */
    public record Tab(String name, String href, String current) {}

    @Inject
    private CaseRecords records;

    @Inject
    private Cases cases;

    @Inject
    private CareWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    private What what;
    private ActKind.Series series;
    private boolean open;
    private ActRow act;
    private CaseChild child;
    private UUID submission;
    private final CaseForm form = new CaseForm();

    @PostConstruct
    void read() {
        act = asked.id("act").map(records::act).orElse(null);
        what = asked.one(What.class, "what").orElse(act == null ? What.ACT : What.WITHDRAW);
        if ((what == What.WITHDRAW) != (act != null)) {
            throw new NotFound("act", "none");
        }
        if (act != null) {
            home.mustHave("act", act.id(), act.homeId());
        }
        long childId = act == null ? asked.needed("child") : act.childId();
        child = records.child(home.getId(), childId);
        Optional<ActKind> chosen = asked.one(ActKind.class, "kind");
        open = what == What.ACT && chosen.isEmpty();
        ActKind kind = act == null ? chosen.orElse(ActKind.VISIT) : act.kind();
        series = kind.series();
        form.setFirst(kind.first());
        form.setOn(clock.today());
    }

    /** Records it. */
    public void keep() {
        forms.ask(this::record).ifPresent(id -> {
            forms.taken("care.record", getDraft());
            forms.goOn("/care/child?home=" + home.getSlug() + "&child=" + child.childId(), "care.done." + what);
        });
    }

    private Long record() {
        return switch (what) {
            case ACT -> cases.record(form.act(submission, home.getId(), child.childId(), series));
            case SINCE -> cases.lookedAfter(form.lookedAfter(submission, home.getId(), child.childId()));
            case WITHDRAW -> cases.withdraw(new WithdrawAct(submission, act.id(), form.getReason()));
        };
    }

    /** Under which name what is typed is kept. */
    public String getDraft() {
        String record = act == null ? series.name() : String.valueOf(act.id());
        return home.getSlug() + "." + child.childId() + "." + what + "." + record;
    }

    /** "Kai: visit of the social worker". */
    public String getTitle() {
        return Texts.of("care.title." + what, child.firstName(), words.series(series));
    }

    /** The child; of an act that is withdrawn, when it was and who led it. */
    public String getLead() {
        return act == null ? words.about(child) : Texts.of("care.record.lead", Spoken.day(act.on()), act.ledBy());
    }

    /** The other kinds, for somebody who came for one of them. */
    public List<Tab> getTabs() {
        return Arrays.stream(ActKind.Series.values())
                .map(each -> new Tab(
                        words.series(each),
                        "/care/record?home=" + home.getSlug() + "&child=" + child.childId() + "&kind=" + each,
                        each == series ? "page" : null))
                .toList();
    }

    /** Whether it is the first since the child became looked after. */
    public List<Option> getFirsts() {
        return List.of(new Option(false, Texts.of("care.first.false")), new Option(true, Texts.of("care.first.true")));
    }

    /** Whether a day that stands is corrected. */
    public boolean isCorrection() {
        return what == What.SINCE && child.since() != null;
    }

    /** Whether nobody has said yet which kind it is. */
    public boolean isOpen() {
        return open;
    }

    public What getWhat() {
        return what;
    }

    public ActKind.Series getSeries() {
        return series;
    }

    public Long getActId() {
        return act == null ? null : act.id();
    }

    public String getActWords() {
        return act == null ? null : act.words();
    }

    public CaseChild getChild() {
        return child;
    }

    public CaseForm getForm() {
        return form;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}
