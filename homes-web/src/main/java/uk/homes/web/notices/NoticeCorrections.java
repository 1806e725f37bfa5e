package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;
import uk.homes.notices.AddRelevant;
import uk.homes.notices.Events;
import uk.homes.notices.Notices;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;

/** What was not known, or was wrong, when a notice was prepared: somebody else is relevant, or it is withdrawn. */
@Named
@RequestScoped
public class NoticeCorrections {

    @Inject
    private NoticePage page;

    @Inject
    private Notices notices;

    @Inject
    private Events events;

    @Inject
    private CurrentHome home;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private Integer version;
    private UUID submission;
    private String person;
    private String personWhy;
    private String withdrawWhy;

    @PostConstruct
    void open() {
        version = asked.number("version").orElse(page.getRow().version());
    }

    /** Somebody turned out to be relevant. */
    public void add() {
        AddRelevant command = new AddRelevant(submission, id(), version, person, personWhy);
        send("notices.relevant", "notices.relevant.done", () -> events.addRelevant(command));
    }

    /** It was prepared by mistake. */
    public void withdraw() {
        send("notices.withdraw", "notices.withdraw.done", () -> {
            notices.withdraw(id(), version, withdrawWhy);
            return id();
        });
    }

    private void send(String form, String done, Supplier<Long> useCase) {
        try {
            forms.ask(useCase).ifPresent(id -> {
                forms.taken(form, String.valueOf(id));
                forms.goOn("/notices/notice?home=" + home.getSlug() + "&id=" + id, done);
            });
        } catch (ChangedMeanwhile changed) {
            page.again();
            version = page.getRow().version();
            Refused.because(Texts.of("notices.meanwhile"));
        }
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

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPersonWhy() {
        return personWhy;
    }

    public void setPersonWhy(String personWhy) {
        this.personWhy = personWhy;
    }

    public String getWithdrawWhy() {
        return withdrawWhy;
    }

    public void setWithdrawWhy(String withdrawWhy) {
        this.withdrawWhy = withdrawWhy;
    }
}
