package uk.homes.occupancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** One child in one bed, from the first night to the morning of leaving. */
@Entity
@Table(schema = "occupancy", name = "placement")
class Placement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "occupancy.placement")
    @SequenceGenerator(
            name = "occupancy.placement",
            schema = "occupancy",
            sequenceName = "placement_id_seq",
            allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "child_id")
    private long childId;

    @Column(name = "home_id")
    private long homeId;

    @Column(name = "bed_id")
    private long bedId;

    @Enumerated(EnumType.STRING)
    private PlacementType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_status")
    private LegalStatus legalStatus;

    private boolean planned;

    private boolean solo;

    @Column(name = "placing_authority")
    private String placingAuthority;

    @Column(name = "host_authority")
    private String hostAuthority;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "planned_to")
    private LocalDate plannedTo;

    @Column(name = "to_date")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    protected Placement() {}

    Placement(AdmitChild command) {
        childId = command.childId();
        homeId = command.homeId();
        bedId = command.bedId();
        type = command.type();
        legalStatus = command.legalStatus();
        planned = command.planned();
        solo = command.solo();
        placingAuthority = Words.tidy(command.placingAuthority());
        hostAuthority = Words.tidy(command.hostAuthority());
        from = command.from();
        plannedTo = command.plannedTo();
        to = command.stayEnds();
        endReason = command.stayEnds() == null ? null : EndReason.STAY_ENDED;
    }

    Long id() {
        return id;
    }

    long childId() {
        return childId;
    }

    long homeId() {
        return homeId;
    }

    /**
     * Ends it. An arranged stay may end sooner than arranged, never later; whatever has ended for good stays ended. A
     * placement that was never taken up ends on the day it was to begin, and has no night.
     */
    void end(EndPlacement command, LocalDate today) {
        ChangedMeanwhile.unless(command.version(), version, "placement", id);
        boolean over = to != null && (endReason != EndReason.STAY_ENDED || !to.isAfter(today));
        RuleBroken.when(over, "occupancy.end.already");
        RuleBroken.whenAt(command.on().isBefore(from), "on", "occupancy.end.beforeItStarts");
        RuleBroken.whenAt(to != null && command.on().isAfter(to), "on", "occupancy.end.afterTheStay");
        boolean neverBegan = command.on().equals(from);
        RuleBroken.whenAt(!neverBegan && command.on().isAfter(today), "on", "occupancy.end.notYet");
        to = command.on();
        endReason = command.reason();
    }
}
