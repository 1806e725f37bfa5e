package uk.homes.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.homes.notices.AddRelevant;
import uk.homes.notices.Events;
import uk.homes.notices.Notices;

/** What was not known, or was wrong, when a notice was prepared: somebody else is relevant, or it is withdrawn. */
@Named
@RequestScoped
public class NoticeCorrections {

    @Inject
    private Notices notices;

    @Inject
    private Events events;

    @Inject
    private NoticeForm form;

    private String person;
    private String personWhy;
    private String withdrawWhy;

    /** Somebody turned out to be relevant. */
    public void add() {
        AddRelevant command = new AddRelevant(form.getSubmission(), form.id(), form.getVersion(), person, personWhy);
        form.send("notices.relevant", "notices.relevant.done", () -> events.addRelevant(command));
    }

    /** It was prepared by mistake. */
    public void withdraw() {
        form.send("notices.withdraw", "notices.withdraw.done", () -> {
            notices.withdraw(form.id(), form.getVersion(), withdrawWhy);
            return form.id();
        });
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
