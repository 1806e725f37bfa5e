package uk.homes.web.occupancy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.occupancy.EndPlacement;
import uk.homes.occupancy.EndReason;
import uk.homes.occupancy.PlacementRow;
import uk.homes.occupancy.PlacementType;
import uk.homes.occupancy.Placements;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** Ending a placement: on which day the child leaves, and where to. */
@Named
@RequestScoped
@Page(path = "/occupancy/end", permits = Permission.OCCUPANCY_WRITE)
public class EndPage {

    @Inject
    private Placements placements;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private PlacementRow row;
    private Integer version;
    private LocalDate on;
    private EndReason reason;

    @PostConstruct
    void open() {
        row = placements.find(asked.needed("placement"));
        home.about(row.homeId());
        version = asked.number("version").orElse(row.version());
        on = clock.today();
    }

    /** Ends it. */
    public void end() {
        try {
            if (forms.run(() -> placements.end(new EndPlacement(row.id(), version, on, reason)))) {
                forms.goOn("/occupancy/child?child=" + row.childId(), "occupancy.end.done", Answers.day(on));
            }
        } catch (ChangedMeanwhile changed) {
            row = placements.find(row.id());
            version = row.version();
            Refused.because(Texts.of("occupancy.end.meanwhile"));
        }
    }

    public String getTitle() {
        return Texts.of("occupancy.end.title", row.code());
    }

    public String getLead() {
        return Texts.of("occupancy.type." + row.type()) + ", " + Answers.stretch(row.from(), row.to());
    }

    /** How a placement can end; only a short break comes to an arranged end. */
    public List<Option> getReasons() {
        return Answers.options(EndReason.class, "occupancy.reason.").stream()
                .filter(option -> option.value() != EndReason.STAY_ENDED || row.type() == PlacementType.SHORT_BREAK)
                .toList();
    }

    public PlacementRow getRow() {
        return row;
    }

    public Integer getVersion() {
        return version;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }
}
