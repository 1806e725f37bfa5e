package uk.homes.ofsted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.inspections.InspectionType;
import uk.homes.inspections.Judgement;
import uk.homes.inspections.NewInspection;
import uk.homes.inspections.PublishedInspections;
import uk.homes.regulation.AsPublished;
import uk.homes.regulation.NewRegistration;
import uk.homes.regulation.PublishedAgain;
import uk.homes.regulation.PublishedFacts;
import uk.homes.regulation.PutIn;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/**
 * Fills registrations and inspections of our own homes from all files together, never from one: what is put in does not
 * depend on the order in which they came. What people recorded stays as they recorded it.
 */
@ApplicationScoped
class OwnHomes {

    private static final String REGISTRATION = "REGISTRATION";
    private static final String INSPECTION = "INSPECTION";

    static final String OWN =
            """
            (select r.home_id, r.urn, false as matched from regulation.registration r
             union select m.home_id, m.urn, true from ofsted.home_urn m
              where not exists (select 1 from regulation.registration r where r.urn = m.urn))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    PublishedFacts facts;

    @Inject
    PublishedAgain again;

    @Inject
    PublishedInspections found;

    private record Filled(long homeId, String what, LocalDate on) {}

    /** Our homes in scope that have a reference number, by name. */
    List<OwnRow> list(HomeScope scope) {
        return Rows.of(
                        em,
                        """
                        select h.id, h.name, o.urn, o.matched, r.registered_on
                        from %s o join estate.home h on h.id = o.home_id
                        left join regulation.registration r on r.urn = o.urn
                        where o.home_id = any (cast(:scope as bigint[])) order by h.name, o.urn"""
                                .formatted(OWN))
                .with("scope", scope.array())
                .as(OwnRow.class);
    }

    /** What all files say of our homes in scope, by home and year. */
    List<PublishedRow> published(HomeScope scope) {
        return Rows.of(
                        em,
                        """
                        select h.id, h.name, p.urn, p.year, p.provision_words, p.local_authority, p.region, p.places,
                               p.registered_on, p.organisation, p.event_type, p.inspected_on, p.published_on, p.overall,
                               p.helped_protected, p.leaders, p.overall_words, p.status, p.previous_event_type, p.previous_on,
                               p.previous_published_on, p.previous_overall, p.previous_helped_protected,
                               p.previous_leaders, p.previous_overall_words
                        from %s o join estate.home h on h.id = o.home_id
                        join ofsted.provider_year p on p.urn = o.urn
                        where o.home_id = any (cast(:scope as bigint[])) order by h.name, p.urn, p.year"""
                                .formatted(OWN))
                .with("scope", scope.array())
                .as(PublishedRow.class);
    }

    /** Puts in what the files say of our homes, up to today. */
    void fill() {
        HomeScope scope = caller.scope(Permission.OFSTED_IMPORT);
        Map<String, List<PublishedRow>> byUrn = published(scope).stream()
                .collect(Collectors.groupingBy(PublishedRow::urn, TreeMap::new, Collectors.toList()));
        Map<String, PublishedFacts.Numbered> registered =
                facts.byNumber().stream().collect(Collectors.toMap(PublishedFacts.Numbered::urn, row -> row));
        Set<Filled> filled = filled();
        byUrn.forEach((urn, rows) -> {
            LocalDate since = register(urn, rows, registered, filled);
            if (since != null) {
                inspections(rows, since, until(registered.get(urn)), filled);
            }
        });
    }

    // The day of registration as it stands afterwards; null where the home is not registered under this number.
    private LocalDate register(
            String urn, List<PublishedRow> rows, Map<String, PublishedFacts.Numbered> registered, Set<Filled> filled) {
        PublishedFacts.Numbered known = registered.get(urn);
        PublishedRow newest = rows.get(rows.size() - 1);
        LocalDate on = known == null ? registeredOn(rows) : known.registeredOn();
        TreeMap<LocalDate, Integer> places = places(rows, on);
        if (places.isEmpty() || known == null && elsewhere(newest.homeId(), on, registered)) {
            return known == null ? null : on;
        }
        Filled mark = new Filled(newest.homeId(), REGISTRATION, on);
        if (known == null) {
            NewRegistration command = new NewRegistration(
                    newest.homeId(), provider(newest), urn, newest.provisionWords(), on, places.get(on));
            if (facts.registration(command) == PutIn.ADDED) {
                mark(mark);
                filled.add(mark);
            }
        }
        if (filled.contains(mark)) {
            again.registration(
                    new AsPublished(newest.homeId(), urn, provider(newest), newest.provisionWords(), places));
        }
        return on;
    }

    // A home that is registered under another number is not registered a second time.
    private static boolean elsewhere(long homeId, LocalDate on, Map<String, PublishedFacts.Numbered> registered) {
        return registered.values().stream()
                .anyMatch(row -> row.homeId() == homeId
                        && (row.cancelledOn() == null || row.cancelledOn().isAfter(on)));
    }

    private LocalDate until(PublishedFacts.Numbered known) {
        LocalDate tomorrow = clock.today().plusDays(1);
        return known == null
                        || known.cancelledOn() == null
                        || known.cancelledOn().isAfter(tomorrow)
                ? tomorrow
                : known.cancelledOn();
    }

    private static LocalDate registeredOn(List<PublishedRow> rows) {
        return rows.stream()
                .map(PublishedRow::registeredOn)
                .filter(day -> day != null)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    // The first file's number counts from the day of registration, another number from the day of its file.
    private TreeMap<LocalDate, Integer> places(List<PublishedRow> rows, LocalDate registeredOn) {
        TreeMap<LocalDate, Integer> places = new TreeMap<>();
        if (registeredOn == null || registeredOn.isAfter(clock.today())) {
            return places;
        }
        Integer before = null;
        for (PublishedRow row : rows) {
            LocalDate asAt = LocalDate.of(row.year(), 3, 31);
            boolean counts = before == null || !asAt.isAfter(clock.today());
            if (row.places() != null
                    && row.places() > 0
                    && counts
                    && !row.places().equals(before)) {
                places.put(before == null ? registeredOn : asAt, row.places());
                before = row.places();
            }
        }
        return places;
    }

    private static String provider(PublishedRow row) {
        return row.organisation() == null ? row.localAuthority() : row.organisation();
    }

    private void inspections(List<PublishedRow> rows, LocalDate since, LocalDate until, Set<Filled> filled) {
        TreeMap<LocalDate, NewInspection> newest = new TreeMap<>();
        rows.forEach(row -> {
            add(
                    newest,
                    row.homeId(),
                    row.previousEventType(),
                    row.previousOn(),
                    row.previousPublishedOn(),
                    row.previousOverall(),
                    row.previousHelpedProtected(),
                    row.previousLeaders(),
                    row.previousOverallWords());
            add(
                    newest,
                    row.homeId(),
                    row.eventType(),
                    row.inspectedOn(),
                    row.publishedOn(),
                    row.overall(),
                    row.helpedProtected(),
                    row.leaders(),
                    row.overallWords());
        });
        for (NewInspection each : newest.tailMap(since).headMap(until).values()) {
            Filled mark = new Filled(each.homeId(), INSPECTION, each.on());
            if (filled.contains(mark)) {
                found.again(each);
            } else if (found.putIn(each) == PutIn.ADDED) {
                mark(mark);
            }
        }
    }

    // Only full inspections are judged; a later file's word on the same day counts, but what it was called then stays.
    private static void add(
            Map<LocalDate, NewInspection> byDay,
            long homeId,
            String eventType,
            LocalDate on,
            LocalDate publishedOn,
            Judgement overall,
            Judgement helped,
            Judgement leaders,
            String overallWords) {
        if (on != null && eventType != null && KnownWords.plain(eventType).contains("full")) {
            NewInspection known = byDay.get(on);
            String words = ofTheTime(overall, overallWords);
            if (words == null && known != null && known.overall() == overall) {
                words = known.overallWords();
            }
            byDay.put(
                    on,
                    new NewInspection(
                            homeId,
                            InspectionType.FULL,
                            on,
                            publishedOn == null || publishedOn.isBefore(on) ? null : publishedOn,
                            overall,
                            overall == null ? null : helped,
                            overall == null ? null : leaders,
                            null,
                            words));
        }
    }

    // "Adequate" became "requires improvement"; what it was called stays. Today's words need not be kept beside the
    // judgement.
    private static String ofTheTime(Judgement overall, String words) {
        if (overall == null || words == null) {
            return null;
        }
        String today = KnownWords.plain(overall.name().replace('_', ' '));
        return KnownWords.plain(words).startsWith(today) ? null : words.strip();
    }

    private Set<Filled> filled() {
        return new HashSet<>(
                Rows.of(em, "select home_id, what, on_day from ofsted.filled").as(Filled.class));
    }

    private void mark(Filled filled) {
        Rows.of(
                        em,
                        """
                        insert into ofsted.filled (home_id, what, on_day) values (:home, :what, :on)
                        on conflict do nothing""")
                .with("home", filled.homeId())
                .with("what", filled.what())
                .with("on", filled.on())
                .change();
    }
}
