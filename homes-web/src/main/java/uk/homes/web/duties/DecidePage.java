package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.ReliefRow;
import uk.homes.duties.Reliefs;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Refused;

/** Approving or refusing what somebody else asked for. */
@Named
@RequestScoped
@Page(path = "/duties/decide", permits = Permission.DUTIES_APPROVE)
public class DecidePage {

    @Inject
    private Reliefs reliefs;

    @Inject
    private DutyWords words;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    private ReliefRow row;
    private int version;
    private String why;

    @PostConstruct
    void read() {
        row = reliefs.find(asked.needed("relief"));
        home.about(row.homeId());
        version = asked.number("version").orElse(row.version());
    }

    /** Approves. */
    public void approve() {
        decide(true, "duties.decide.approved");
    }

    /** Refuses. */
    public void refuse() {
        decide(false, "duties.decide.refused");
    }

    private void decide(boolean approved, String key) {
        try {
            if (forms.run(() -> reliefs.decide(row.id(), version, approved, why))) {
                forms.taken("duties.decide", String.valueOf(row.id()));
                forms.goOn("/duties/deferrals", key);
            }
        } catch (ChangedMeanwhile changed) {
            Refused.because(Texts.of("duties.relief.decided"));
        }
    }

    public String getTitle() {
        return words.title(row);
    }

    public List<Fact> getFacts() {
        return List.of(
                new Fact(Texts.of("duties.decide.asked"), words.asked(row)),
                new Fact(Texts.of("duties.decide.reason"), row.reason()),
                new Fact(
                        Texts.of("duties.decide.by"),
                        Texts.of("duties.decide.byWhom", row.askedBy(), words.moment(row.askedAt()))),
                new Fact(Texts.of("duties.homes.home"), row.homeName()));
    }

    /** Whether this person may decide: nobody decides what they asked for, and nothing is decided twice. */
    public boolean isOpen() {
        return row.approved() == null && row.askedById() != caller.personId();
    }

    public ReliefRow getRow() {
        return row;
    }

    public int getVersion() {
        return version;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
