package uk.homes.measures;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.testing.House;
import uk.homes.testing.LivedInHome;

/** Builds the record of a measure, valid by default: Tom held Kai for two minutes at nine in the morning. */
final class AMeasure {

    private final LivedInHome home;
    private Instant usedAt = House.MORNING;
    private MeasureKind kind = MeasureKind.RESTRAINT;
    private String technique = "TCI standing hold";
    private String description = "Tom held Kai’s arms until he had put the cup down.";
    private List<Long> users;
    private List<Long> present = List.of();
    private String others;
    private String plan;
    private Set<Prohibited> prohibited = Set.of();

    private AMeasure(LivedInHome home) {
        this.home = home;
        users = List.of(home.tomsPost);
    }

    static AMeasure in(LivedInHome home) {
        return new AMeasure(home);
    }

    AMeasure at(Instant when) {
        usedAt = when;
        return this;
    }

    AMeasure consequence() {
        kind = MeasureKind.DISCIPLINE;
        technique = null;
        return this;
    }

    AMeasure without(String what) {
        technique = "technique".equals(what) ? null : technique;
        description = "description".equals(what) ? " " : description;
        return this;
    }

    AMeasure described(String words) {
        description = words;
        return this;
    }

    AMeasure by(Long... staff) {
        users = List.of(staff);
        return this;
    }

    AMeasure before(Long... staff) {
        present = List.of(staff);
        return this;
    }

    AMeasure others(String words) {
        others = words;
        return this;
    }

    AMeasure planned(String words) {
        plan = words;
        return this;
    }

    AMeasure with(Prohibited... never) {
        prohibited = Set.of(never);
        return this;
    }

    Account account() {
        return new Account(
                usedAt,
                "The kitchen",
                kind,
                technique,
                "Kai lifted a cup to throw it at Amber.",
                description,
                "2 minutes",
                "Tom asked him twice to put it down.",
                "Kai put it down and cried. They sat together.",
                "None",
                null,
                users,
                present,
                others,
                plan,
                prohibited);
    }

    RecordMeasure command() {
        return new RecordMeasure(UUID.randomUUID(), home.id, home.kai, account());
    }

    /** Recorded by Tom an hour later. */
    Long recorded() {
        return home.tom.doesAt(
                usedAt.plusSeconds(3600), () -> home.house.get(Measures.class).record(command()));
    }
}
