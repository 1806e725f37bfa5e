package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.notices.ChangeKind;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.ConditionRow;
import uk.homes.regulation.Conditions;
import uk.homes.regulation.HistoryKind;
import uk.homes.regulation.HistoryRow;
import uk.homes.regulation.ManagerRow;
import uk.homes.regulation.RegisteredManagers;
import uk.homes.regulation.RegistrationHistory;
import uk.homes.regulation.RegistrationRow;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Spoken;

/** One home's registration: its certificate, its conditions, its managers, and its places and status over time. */
@Named("registrationHome")
@RequestScoped
@Page(path = "/regulation/home", permits = Permission.REGULATION_READ)
public class HomePage {

    private static final Set<HistoryKind> CHANGES = EnumSet.of(
            HistoryKind.REGISTERED,
            HistoryKind.PLACES,
            HistoryKind.STATUS,
            HistoryKind.CERTIFICATE,
            HistoryKind.VACANT);

    /** Something that changed, in words. */
    public record Change(String on, String at, String shape, String words) {}

    @Inject
    private Registrations registrations;

    @Inject
    private Conditions conditions;

    @Inject
    private RegisteredManagers managers;

    @Inject
    private RegistrationHistory told;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private RegulationWords words;

    @Inject
    private History history;

    private Optional<RegistrationRow> registration;
    private List<Fact> facts;
    private List<ConditionRow> imposed;
    private List<ManagerRow> named = List.of();
    private List<Change> changes;
    private boolean applied;

    @PostConstruct
    void read() {
        LocalDate today = clock.today();
        long id = home.getId();
        registration = registrations.list(today).stream()
                .filter(row -> row.homeId() == id)
                .findFirst();
        facts = conditions.certificate(id).map(this::facts).orElse(List.of());
        imposed = conditions.of(id);
        if (caller.may(Permission.WORKFORCE_READ, id)) {
            named = managers.of(id);
        }
        List<HistoryRow> all = told.of(id);
        applied = all.stream()
                .filter(row -> row.kind() == HistoryKind.STAGE)
                .findFirst()
                .map(row -> !ApplicationStage.valueOf(row.word()).ended())
                .orElse(false);
        changes = all.stream()
                .filter(row -> CHANGES.contains(row.kind()))
                .map(this::change)
                .toList();
    }

    private List<Fact> facts(Conditions.Certificate certificate) {
        List<Fact> all = new ArrayList<>();
        registration.ifPresent(row -> {
            all.add(new Fact(Texts.of("regulation.homes.status"), words.word(row.status()), words.shape(row.status())));
            all.add(new Fact(Texts.of("regulation.homes.places"), String.valueOf(row.places())));
            all.add(new Fact(Texts.of("regulation.homes.registeredOn"), Spoken.day(row.registeredOn())));
        });
        all.add(new Fact(Texts.of("regulation.homes.urn"), certificate.urn()));
        all.add(new Fact(Texts.of("regulation.home.provider"), certificate.provider()));
        all.add(new Fact(Texts.of("regulation.step.category"), certificate.category()));
        all.add(new Fact(
                Texts.of("regulation.step.certificate"),
                certificate.number() == null
                        ? Texts.of("regulation.certificate.none")
                        : Texts.of("regulation.home.certificate", certificate.number(), Spoken.day(certificate.on()))));
        return all;
    }

    private Change change(HistoryRow row) {
        return new Change(Spoken.day(row.on()), row.on().toString(), history.shape(row), history.title(row));
    }

    public String getTitle() {
        return Texts.of("regulation.home.title", home.getName());
    }

    /** Registered or not, for how many places, under whom. */
    public String getLead() {
        return registration
                .map(row -> Texts.of("regulation.home.lead", row.places(), Spoken.day(row.registeredOn())))
                .orElseGet(() -> Texts.of("regulation.home.leadNot"));
    }

    public boolean isRegistered() {
        return registration.isPresent();
    }

    public boolean isWriting() {
        return registration.isPresent() && caller.may(Permission.REGULATION_WRITE, home.getId());
    }

    /** Whether an application can be begun for a person here. */
    public boolean isApplying() {
        return caller.may(Permission.REGULATION_WRITE, home.getId());
    }

    /** Whether an application can be begun for the home itself: it is not registered, and none is under way. */
    public boolean isUnregistered() {
        return isApplying()
                && !applied
                && registration
                        .filter(row -> row.status() != RegistrationStatus.CANCELLED)
                        .isEmpty();
    }

    /** Whether somebody is registered as manager whose registration may end. */
    public boolean isManaged() {
        return isWriting() && named.stream().anyMatch(row -> row.endedOn() == null);
    }

    /** Whether Ofsted is told by notice of what was just recorded. */
    public boolean isToTell() {
        return notice().isPresent();
    }

    /** Where that notice is prepared; nothing for who may not prepare it. */
    public String getNotice() {
        return notice().filter(kind -> caller.may(Permission.NOTICES_WRITE, home.getId()))
                .map(kind -> "/notices/change?home=" + home.getSlug() + "&change=" + kind)
                .orElse("");
    }

    private Optional<ChangeKind> notice() {
        return asked.one(ChangePage.What.class, "changed").flatMap(ChangePage.What::notice);
    }

    public boolean isWithManagers() {
        return caller.may(Permission.WORKFORCE_READ, home.getId());
    }

    public List<Fact> getFacts() {
        return facts;
    }

    public List<ConditionRow> getImposed() {
        return imposed;
    }

    public List<ManagerRow> getNamed() {
        return named;
    }

    public List<Change> getChanges() {
        return changes;
    }
}
