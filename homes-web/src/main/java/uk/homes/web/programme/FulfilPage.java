package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.programme.ObjectiveRow;
import uk.homes.programme.Objectives;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Meanwhile;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** Gives an objective the home that fulfils it: from then on it has the home's name, and its manager reports on it. */
@Named("programmeFulfil")
@RequestScoped
@Page(path = "/programme/fulfil", permits = Permission.PROGRAMME_MANAGE)
public class FulfilPage {

    @Inject
    private Objectives objectives;

    @Inject
    private CurrentHome homes;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private ObjectiveRow row;
    private Integer version;
    private Long homeId;
    private BothTexts both;

    /** Finds the objective the address or the form names. */
    @PostConstruct
    void find() {
        row = objectives.find(asked.needed("objective"), clock.today());
        homes.about(row.homeId());
        version = asked.number("version").orElse(row.version());
        homeId = row.homeId();
    }

    /** Gives it the home chosen. */
    public void give() {
        if (homeId == null) {
            Refused.at("homeId", Texts.of("programme.standing.home"));
            return;
        }
        try {
            if (forms.run(() -> objectives.giveHome(row.id(), version, homeId))) {
                forms.taken("programme.fulfil", String.valueOf(row.id()));
                forms.goOn("/programme/objective?objective=" + row.id(), "programme.fulfil.done");
            }
        } catch (ChangedMeanwhile meanwhile) {
            row = objectives.find(row.id(), clock.today());
            version = row.version();
            both = Meanwhile.both(
                    row.homeId() == null ? Texts.of("programme.objective.noHome") : row.name(), nameOf(homeId));
        }
    }

    private String nameOf(long home) {
        return homes.all().stream()
                .filter(each -> each.id() == home)
                .map(each -> each.name())
                .findFirst()
                .orElse("");
    }

    public String getTitle() {
        return Texts.of("programme.fulfil.title", row.name());
    }

    /** The homes that can fulfil it. */
    public List<Option> getHomes() {
        return homes.all().stream()
                .filter(home -> caller.may(Permission.PROGRAMME_MANAGE, home.id()))
                .map(home -> new Option(home.id(), home.name()))
                .toList();
    }

    /** What the other person chose beside what is chosen here, {@code null} when nobody else did. */
    public BothTexts getBoth() {
        return both;
    }

    public ObjectiveRow getRow() {
        return row;
    }

    public Integer getVersion() {
        return version;
    }

    public Long getHomeId() {
        return homeId;
    }

    public void setHomeId(Long homeId) {
        this.homeId = homeId;
    }
}
