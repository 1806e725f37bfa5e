package uk.homes.web.occupancy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.occupancy.ChildFile;
import uk.homes.occupancy.ChildView;
import uk.homes.occupancy.Children;
import uk.homes.occupancy.ConsentGiver;
import uk.homes.occupancy.ConsentRow;
import uk.homes.occupancy.Consents;
import uk.homes.occupancy.StayRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Option;

/** A child's placements and who has consented to what. That it was opened is kept, with what for. */
@Named("childFile")
@RequestScoped
@Page(path = "/occupancy/child", permits = Permission.OCCUPANCY_READ)
public class ChildPage {

    @Inject
    private Children children;

    @Inject
    private Consents consents;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private ChildFile file;
    private List<ConsentRow> given;
    private ConsentGiver giver;
    private LocalDate on;
    private String givenBy;

    @PostConstruct
    void open() {
        file = children.open(asked.needed("child"), Texts.of("occupancy.file.purpose"));
        home.about(child().homeId());
        given = consents.of(child().childId());
        on = clock.today();
    }

    /** Records a consent. */
    public void give() {
        forms.ask(() -> consents.give(child().childId(), giver, on, givenBy))
                .ifPresent(id -> forms.goOn(address(), "occupancy.consent.given", words(giver)));
    }

    /** Records that a consent holds no longer, from today. */
    public void withdraw(long consent) {
        if (forms.run(() -> consents.withdraw(consent, clock.today()))) {
            forms.goOn(address(), "occupancy.consent.withdrawn");
        }
    }

    private String address() {
        return "/occupancy/child?child=" + child().childId();
    }

    private ChildView child() {
        return file.child();
    }

    public long getId() {
        return child().childId();
    }

    public String getTitle() {
        return Texts.of("occupancy.file.title", child().firstName());
    }

    /** Where the child lives now, or lived last. */
    public String getLead() {
        String key = child().hereNow() ? "occupancy.file.here" : "occupancy.file.gone";
        return Texts.of(key, child().firstName(), child().homeName(), child().bedLabel());
    }

    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Texts.of("occupancy.file.code"), child().code()));
        facts.add(new Fact(
                Texts.of("occupancy.file.born"),
                Texts.of("occupancy.file.age", Answers.day(child().bornOn()), child().age())));
        facts.add(new Fact(Texts.of("occupancy.file.right"), Texts.of("occupancy.right." + child().legalStatus())));
        facts.add(new Fact(Texts.of("occupancy.file.placing"), child().placingAuthority()));
        facts.add(new Fact(Texts.of("occupancy.file.host"), child().hostAuthority()));
        return facts;
    }

    public List<StayRow> getStays() {
        return file.stays();
    }

    public String nights(StayRow stay) {
        String nights = Answers.stretch(stay.from(), stay.to());
        return stay.to() == null && stay.plannedTo() != null
                ? Texts.of("occupancy.planned", nights, Answers.day(stay.plannedTo()))
                : nights;
    }

    /** What the placement is for, and how it came about. */
    public String kind(StayRow stay) {
        List<String> words = new ArrayList<>();
        words.add(Texts.of("occupancy.type." + stay.type()));
        if (stay.solo()) {
            words.add(Texts.of("occupancy.solo"));
        }
        if (!stay.planned()) {
            words.add(Texts.of("occupancy.unplanned"));
        }
        return String.join(", ", words);
    }

    public String ended(StayRow stay) {
        return stay.endReason() == null ? "" : Texts.of("occupancy.reason." + stay.endReason());
    }

    /** Whether the placement can be ended by the person who looks. */
    public boolean endable(StayRow stay) {
        boolean over = stay.to() != null && !stay.to().isAfter(clock.today());
        return !over && caller.may(Permission.OCCUPANCY_WRITE, stay.homeId());
    }

    /** Where the chronology is read, for those who may. */
    public String getChronology() {
        return caller.may(Permission.DAILY_READ, child().homeId())
                ? "/daily/child?home=" + child().homeSlug() + "&child=" + child().childId()
                : null;
    }

    public boolean isWriter() {
        return caller.may(Permission.OCCUPANCY_WRITE, child().homeId());
    }

    public List<ConsentRow> getGiven() {
        return given;
    }

    /** Whether the independent person may open the case records today. */
    public boolean isOpenToVisitor() {
        return given.stream()
                        .filter(row ->
                                row.withdrawnOn() == null || row.withdrawnOn().isAfter(clock.today()))
                        .map(ConsentRow::giver)
                        .distinct()
                        .count()
                == ConsentGiver.values().length;
    }

    public String who(ConsentRow row) {
        return row.givenBy() == null ? words(row.giver()) : words(row.giver()) + ", " + row.givenBy();
    }

    public String held(ConsentRow row) {
        return Answers.stretch(row.givenOn(), row.withdrawnOn());
    }

    private static String words(ConsentGiver giver) {
        return Texts.of("occupancy.giver." + giver);
    }

    public List<Option> getGivers() {
        return Answers.options(ConsentGiver.class, "occupancy.giver.");
    }

    public ConsentGiver getGiver() {
        return giver;
    }

    public void setGiver(ConsentGiver giver) {
        this.giver = giver;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }
}
