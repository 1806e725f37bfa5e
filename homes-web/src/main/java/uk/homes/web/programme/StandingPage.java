package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.programme.Aspect;
import uk.homes.programme.MoveStanding;
import uk.homes.programme.Standings;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** The property, the team or the registration of one home goes to another; both say so on the board. */
@Named
@RequestScoped
@Page(path = "/programme/standing", permits = Permission.PROGRAMME_MANAGE)
public class StandingPage {

    @Inject
    private Standings standings;

    @Inject
    private CurrentHome homes;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    private UUID submission;
    private Aspect aspect;
    private Long fromHomeId;
    private Long toHomeId;
    private String leaves;
    private String arrives;

    /** Lets it move. */
    public void move() {
        if (fromHomeId == null || toHomeId == null) {
            Refused.at(fromHomeId == null ? "fromHomeId" : "toHomeId", Texts.of("programme.standing.home"));
            return;
        }
        MoveStanding command = new MoveStanding(submission, aspect, fromHomeId, toHomeId, leaves, arrives);
        forms.ask(() -> standings.move(command)).ifPresent(id -> {
            forms.taken("programme.standing", "new");
            forms.goOn("/programme/board", "programme.standing.done");
        });
    }

    /** What can move without the rest; children do not. */
    public List<Option> getAspects() {
        return Posts.options(List.of(Aspect.PROPERTY, Aspect.TEAM, Aspect.REGISTRATION), "programme.aspect.");
    }

    public List<Option> getHomes() {
        return homes.all().stream()
                .filter(home -> caller.may(Permission.PROGRAMME_MANAGE, home.id()))
                .map(home -> new Option(home.id(), home.name()))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Aspect getAspect() {
        return aspect;
    }

    public void setAspect(Aspect aspect) {
        this.aspect = aspect;
    }

    public Long getFromHomeId() {
        return fromHomeId;
    }

    public void setFromHomeId(Long fromHomeId) {
        this.fromHomeId = fromHomeId;
    }

    public Long getToHomeId() {
        return toHomeId;
    }

    public void setToHomeId(Long toHomeId) {
        this.toHomeId = toHomeId;
    }

    public String getLeaves() {
        return leaves;
    }

    public void setLeaves(String leaves) {
        this.leaves = leaves;
    }

    public String getArrives() {
        return arrives;
    }

    public void setArrives(String arrives) {
        this.arrives = arrives;
    }
}
