package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.regulation.ApplicationKind;
import uk.homes.regulation.ApplicationRow;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.Applications;
import uk.homes.regulation.RegisteredManagers;
import uk.homes.regulation.RegistrationRow;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.regulation.StageRow;
import uk.homes.regulation.VacancyRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Spoken;

/** How far each home has come with Ofsted: the stage, the days in it and before it, and what blocks the next. */
@Named("registrationBoard")
@RequestScoped
@Page(
        path = "/regulation/board",
        permits = Permission.REGULATION_READ,
        menu = Menu.COUNCIL,
        order = 5,
        label = "registration")
public class BoardPage {

    private static final String NOTHING = "–";

    /** The stretches in which the board adds up days. */
    public enum Stretch {
        PREPARING,
        APPLIED,
        VISITED,
        DECIDING;

        static Stretch of(ApplicationStage stage) {
            return switch (stage) {
                case PLANNED, PROPERTY_ACQUIRED, ADAPTATION, MANAGER_APPOINTED -> PREPARING;
                case APPLICATION_SUBMITTED, ACCEPTED, RETURNED, CHECKS -> APPLIED;
                case REGISTRATION_VISIT, FIT_PERSON_INTERVIEW -> VISITED;
                case NOTICE_OF_PROPOSAL -> DECIDING;
                default -> null;
            };
        }
    }

    /**
     * A line of the board.
     *
     * @param application {@code null} for a home without one
     * @param here how long it has been at its stage
     * @param blocks what blocks the next stage
     * @param stretches the days of each stretch that it has been in, in words
     * @param begin whether the person may begin the home's application here
     */
    public record Line(
            String home,
            String slug,
            ApplicationRow application,
            String shape,
            String word,
            String here,
            String blocks,
            String stretches,
            boolean begin) {}

    @Inject
    private Applications applications;

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

    @Inject
    private RegulationWords words;

    private List<Line> services;
    private List<Line> persons;
    private List<VacancyRow> vacancies;
    private String lead;

    @PostConstruct
    void read() {
        List<ApplicationRow> all = applications.list();
        Map<Long, List<StageRow>> stages =
                applications.stages(null).stream().collect(Collectors.groupingBy(StageRow::applicationId));
        Map<Long, RegistrationRow> registered = registrations.list(clock.today()).stream()
                .filter(row -> row.status() != RegistrationStatus.CANCELLED)
                .collect(Collectors.toMap(RegistrationRow::homeId, row -> row));
        vacancies = managers.vacant();
        persons = all.stream()
                .filter(row -> row.kind().person())
                .map(row -> line(row, stages.getOrDefault(row.id(), List.of())))
                .toList();
        services = new ArrayList<>();
        for (HomeRow row : home.all()) {
            List<ApplicationRow> of = all.stream()
                    .filter(each -> each.homeId() == row.id() && each.kind() == ApplicationKind.SERVICE)
                    .toList();
            if (of.isEmpty()) {
                services.add(without(row, registered.get(row.id())));
            } else {
                of.forEach(each -> services.add(line(each, stages.getOrDefault(each.id(), List.of()))));
            }
        }
        long coming = all.stream()
                .filter(row ->
                        row.kind() == ApplicationKind.SERVICE && row.stage().before(ApplicationStage.REGISTERED))
                .count();
        lead = Texts.of("regulation.board.lead", registered.size(), coming);
    }

    private Line line(ApplicationRow row, List<StageRow> stages) {
        LocalDate today = clock.today();
        return new Line(
                row.homeName(),
                row.homeSlug(),
                row,
                words.shape(row.stage()),
                words.stage(row.stage()),
                words.days(row.since(), today),
                row.blocks() == null ? NOTHING : row.blocks(),
                stretches(stages, today),
                false);
    }

    private Line without(HomeRow row, RegistrationRow registration) {
        boolean begin = registration == null && caller.may(Permission.REGULATION_WRITE, row.id());
        return new Line(
                row.name(),
                row.slug(),
                null,
                registration == null ? "is-none" : words.shape(registration.status()),
                registration == null
                        ? Texts.of("regulation.board.notBegun")
                        : Texts.of("regulation.board.long", Spoken.day(registration.registeredOn())),
                "",
                begin ? "" : NOTHING,
                NOTHING,
                begin);
    }

    private static String stretches(List<StageRow> stages, LocalDate today) {
        Map<Stretch, Long> days = new EnumMap<>(Stretch.class);
        for (StageRow stage : stages) {
            Stretch stretch = Stretch.of(stage.stage());
            if (stage.entered() && stretch != null) {
                LocalDate left = stage.left() == null ? today : stage.left();
                days.merge(stretch, ChronoUnit.DAYS.between(stage.on(), left), Long::sum);
            }
        }
        return days.entrySet().stream()
                .map(each -> Texts.of("regulation.stretch." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    public List<Line> getServices() {
        return services;
    }

    public List<Line> getPersons() {
        return persons;
    }

    /** The homes for whose manager or responsible individual an application can be begun. */
    public List<HomeRow> getApplying() {
        return home.all().stream()
                .filter(row -> caller.may(Permission.REGULATION_WRITE, row.id()))
                .toList();
    }

    public List<VacancyRow> getVacancies() {
        return vacancies;
    }

    public String getLead() {
        return lead;
    }
}
