package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.workforce.Records;
import uk.homes.workforce.Withdrawals;

/** Withdrawing a supervision, a training or a review of probation that was recorded wrongly. */
@Named("recordWithdrawal")
@RequestScoped
@Page(path = "/workforce/withdraw", permits = Permission.WORKFORCE_WITHDRAW)
public class WithdrawPage {

    @Inject
    private Records records;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Asked asked;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private Records.OfOne person;
    private Records.Act act;
    private UUID submission;
    private String why;

    @PostConstruct
    void read() {
        long id = asked.needed("record");
        Records.Kind kind = asked.one(Records.Kind.class, "kind").orElseThrow(() -> new NotFound("record", id));
        person = records.of(asked.needed("staff"));
        home.about(person.homeId());
        act = person.acts().stream()
                .filter(each -> each.kind() == kind && Objects.equals(each.withdrawable(), id))
                .findFirst()
                .orElseThrow(() -> new NotFound("record", id));
    }

    /** Withdraws it; what was due before is due again. */
    public void withdraw() {
        forms.ask(() -> withdrawals.withdraw(
                        new Withdrawals.Withdraw(submission, person.staffId(), act.kind(), act.withdrawable(), why)))
                .ifPresent(id -> {
                    forms.taken("workforce.withdraw", getDraft());
                    forms.goOn("/workforce/person?staff=" + person.staffId(), "workforce.withdraw.done");
                });
    }

    public String getTitle() {
        return Texts.of("workforce.withdraw.title." + act.kind(), person.name());
    }

    /** What stands there now. */
    public String getLead() {
        return PersonPage.said(act, days);
    }

    /** Under which name the words are kept until they are sent. */
    public String getDraft() {
        return act.kind() + "-" + act.withdrawable();
    }

    public Records.OfOne getPerson() {
        return person;
    }

    public Records.Act getAct() {
        return act;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
