package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.regulation.ManagerRow;
import uk.homes.regulation.RegisteredManagers;
import uk.homes.regulation.RegistrationRow;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Where each home stands with Ofsted today. No address is shown. */
@Named
@RequestScoped
@Page(path = "/regulation/homes", permits = Permission.REGULATION_READ)
public class HomesPage {

    private static final String NOTHING = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * A home as the page shows it.
     *
     * @param status the class of the status, {@code is-good} and so on
     */
    public record Standing(
            String name,
            String slug,
            String urn,
            String registeredOn,
            String places,
            String manager,
            String status,
            String word) {}

    @Inject
    private Registrations registrations;

    @Inject
    private RegisteredManagers managers;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    private List<Standing> homes;
    private String lead;

    @PostConstruct
    void read() {
        LocalDate today = clock.today();
        Map<Long, RegistrationRow> registered = registrations.list(today).stream()
                .collect(Collectors.toMap(RegistrationRow::homeId, Function.identity()));
        Map<Long, String> named = names(today);
        homes = home.all().stream()
                .map(row -> standing(row, registered.get(row.id()), named.getOrDefault(row.id(), NOTHING)))
                .toList();
        List<RegistrationRow> current = registered.values().stream()
                .filter(row -> row.status() != RegistrationStatus.CANCELLED)
                .toList();
        int places = current.stream().mapToInt(RegistrationRow::places).sum();
        lead = Texts.of("regulation.homes.lead", current.size(), homes.size(), places);
    }

    public List<Standing> getHomes() {
        return homes;
    }

    public String getLead() {
        return lead;
    }

    /** Whether the person may see who manages the homes. */
    public boolean isWithManagers() {
        return caller.may(Permission.WORKFORCE_READ);
    }

    private Map<Long, String> names(LocalDate today) {
        return isWithManagers()
                ? managers.on(today).stream()
                        .collect(Collectors.toMap(
                                ManagerRow::homeId, ManagerRow::name, (first, second) -> first + ", " + second))
                : Map.of();
    }

    private static Standing standing(HomeRow row, RegistrationRow registration, String manager) {
        if (registration == null) {
            return new Standing(
                    row.name(),
                    row.slug(),
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    manager,
                    "is-none",
                    Texts.of("regulation.homes.notRegistered"));
        }
        return new Standing(
                row.name(),
                row.slug(),
                registration.urn(),
                DAY.format(registration.registeredOn()),
                String.valueOf(registration.places()),
                manager,
                shape(registration.status()),
                Texts.of("regulation.status." + registration.status()));
    }

    private static String shape(RegistrationStatus status) {
        return switch (status) {
            case ACTIVE -> "is-good";
            case RESTRICTED, SUSPENDED -> "is-late";
            case CANCELLED -> "is-gone";
        };
    }
}
