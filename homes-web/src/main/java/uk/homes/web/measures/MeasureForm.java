package uk.homes.web.measures;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.homes.measures.Account;
import uk.homes.measures.MeasureKind;
import uk.homes.measures.MeasureVersion;
import uk.homes.measures.Prohibited;
import uk.homes.web.look.Spoken;

/** The fields of the record of a measure, whether it is made or corrected. */
public class MeasureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private MeasureKind kind;
    private LocalDate day;
    private LocalTime time;
    private String place;
    private String technique;
    private String behaviour;
    private String description;
    private String lasted;
    private String steps;
    private String effect;
    private String injuries;
    private String treatment;
    private List<Long> users = new ArrayList<>();
    private List<Long> present = new ArrayList<>();
    private Long otherUser;
    private Long otherPresent;
    private String others;
    private String plan;
    private Prohibited prohibited;

    /** Starts with a moment. */
    void at(Instant moment) {
        day = Spoken.date(moment);
        time = Spoken.clock(moment);
    }

    /** Starts with what stands. */
    void from(MeasureVersion version) {
        at(version.usedAt());
        kind = version.kind();
        place = version.place();
        technique = version.technique();
        behaviour = version.behaviour();
        description = version.description();
        lasted = version.lasted();
        steps = version.steps();
        effect = version.effect();
        injuries = version.injuries();
        treatment = version.treatment();
        users = new ArrayList<>(version.userList());
        present = new ArrayList<>(version.presentList());
        others = version.others();
        plan = version.plan();
    }

    /** What was typed, as the rules read it. */
    Account account() {
        return new Account(
                Spoken.instant(day, time),
                place,
                kind,
                technique,
                behaviour,
                description,
                lasted,
                steps,
                effect,
                injuries,
                treatment,
                with(users, otherUser),
                with(present, otherPresent),
                others,
                plan,
                prohibited == null ? Set.of() : Set.of(prohibited));
    }

    /** What was typed as a version would have it, with the names of those who used it and were there. */
    MeasureVersion version(Function<List<Long>, String> names) {
        return new MeasureVersion(
                0,
                Spoken.instant(day, time),
                place,
                kind,
                technique,
                behaviour,
                description,
                lasted,
                steps,
                effect,
                injuries,
                treatment,
                names.apply(with(users, otherUser)),
                null,
                names.apply(with(present, otherPresent)),
                null,
                others,
                plan,
                null,
                null,
                null,
                null);
    }

    private static List<Long> with(List<Long> ticked, Long other) {
        Set<Long> all = new LinkedHashSet<>(ticked);
        if (other != null) {
            all.add(other);
        }
        return List.copyOf(all);
    }

    private static List<Long> filled(List<Long> values) {
        return values == null ? new ArrayList<>() : new ArrayList<>(values);
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTechnique() {
        return technique;
    }

    public void setTechnique(String technique) {
        this.technique = technique;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public void setBehaviour(String behaviour) {
        this.behaviour = behaviour;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getLasted() {
        return lasted;
    }

    public void setLasted(String lasted) {
        this.lasted = lasted;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getInjuries() {
        return injuries;
    }

    public void setInjuries(String injuries) {
        this.injuries = injuries;
    }

    public String getTreatment() {
        return treatment;
    }

    public void setTreatment(String treatment) {
        this.treatment = treatment;
    }

    public List<Long> getUsers() {
        return users;
    }

    public void setUsers(List<Long> users) {
        this.users = filled(users);
    }

    public List<Long> getPresent() {
        return present;
    }

    public void setPresent(List<Long> present) {
        this.present = filled(present);
    }

    public Long getOtherUser() {
        return otherUser;
    }

    public void setOtherUser(Long otherUser) {
        this.otherUser = otherUser;
    }

    public Long getOtherPresent() {
        return otherPresent;
    }

    public void setOtherPresent(Long otherPresent) {
        this.otherPresent = otherPresent;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public Prohibited getProhibited() {
        return prohibited;
    }

    public void setProhibited(Prohibited prohibited) {
        this.prohibited = prohibited;
    }
}
