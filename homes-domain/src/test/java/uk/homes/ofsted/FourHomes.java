package uk.homes.ofsted;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import uk.homes.access.Role;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** Four homes that have no registration yet, whose numbers stand in the published files, and nothing imported so far. */
abstract class FourHomes {

    static final Instant LATER = Instant.parse("2025-06-02T09:00:00Z");
    static final List<String> NUMBERS = List.of("2597567", "2629335", "2662265", "SC037521");

    final House house = House.open();
    final Imports imports = house.get(Imports.class);
    final Numbers numbers = house.get(Numbers.class);
    final Map<String, Long> homes = new LinkedHashMap<>();
    Someone head;

    @BeforeEach
    void empty() {
        List.of(
                        "delete from ofsted.staged_row",
                        "delete from ofsted.unread_row",
                        "delete from ofsted.import",
                        "delete from ofsted.filled",
                        "delete from ofsted.home_urn",
                        "delete from ofsted.provider_year",
                        "delete from inspections.inspection where home_id in (" + ours() + ")",
                        "delete from regulation.registered_places where registration_id in (" + registrations() + ")",
                        "delete from regulation.status_change where registration_id in (" + registrations() + ")",
                        "delete from regulation.registration where id in (" + registrations() + ")")
                .forEach(Sql::asOwner);
        NUMBERS.forEach(urn -> homes.put(urn, house.home()));
        head = house.someone(Role.HEAD_OF_SERVICE, homes.values().toArray(Long[]::new));
    }

    static String ours() {
        return "select home_id from regulation.registration where urn in ('" + String.join("','", NUMBERS) + "')";
    }

    static String registrations() {
        return "select id from regulation.registration where urn in ('" + String.join("','", NUMBERS) + "')";
    }

    void matched() {
        homes.forEach((urn, home) -> match(home, urn));
    }

    void match(long home, String urn) {
        head.doesAt(LATER, () -> {
            numbers.match(home, urn);
            return null;
        });
    }

    void unmatch(long home) {
        head.doesAt(LATER, () -> {
            numbers.unmatch(home);
            return null;
        });
    }

    void imported(int year) {
        imported(Files.real(year), year);
    }

    void imported(byte[] content, int year) {
        confirm(waiting(content, Files.name(year)).id());
    }

    ImportRow waiting(byte[] content, String name) {
        at(() -> imports.preview(new NewFile(UUID.randomUUID(), name, content, null)));
        return at(imports::waiting).orElseThrow();
    }

    void confirm(long id) {
        at(() -> imports.apply(new Confirm(UUID.randomUUID(), id)));
    }

    <T> T at(Supplier<T> work) {
        return head.doesAt(LATER, work);
    }

    static String registered(String urn) {
        return Sql.text(
                "select registered_on || ' ' || category from regulation.registration where urn = '" + urn + "'");
    }

    static String places(String urn) {
        return Sql.text("select string_agg(from_date || ' ' || places, ', ' order by from_date)"
                + " from regulation.registered_places p join regulation.registration r on r.id = p.registration_id"
                + " where r.urn = '" + urn + "'");
    }

    static String inspected(String urn) {
        return Sql.text("select string_agg(concat_ws(' ', inspected_on, overall, helped_protected, leaders), ', '"
                + " order by inspected_on) from inspections.inspection i join regulation.registration r"
                + " on r.home_id = i.home_id where r.urn = '" + urn + "'");
    }

    // Everything an import may change, without ids and without when it came.
    String state() {
        return Sql.text(
                """
                select md5(concat(
                    (select string_agg(p::text, ';' order by p.year, p.urn) from ofsted.provider_year p),
                    (select string_agg(concat_ws(' ', r.urn, r.provider, r.category, r.registered_on, r.cancelled_on),
                            ';' order by r.urn) from regulation.registration r where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', r.urn, p.from_date, p.places), ';' order by r.urn, p.from_date)
                       from regulation.registered_places p join regulation.registration r on r.id = p.registration_id
                      where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', r.urn, s.from_date, s.status), ';' order by r.urn, s.from_date)
                       from regulation.status_change s join regulation.registration r on r.id = s.registration_id
                      where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', r.urn, i.inspected_on, i.type, i.published_on, i.overall,
                            i.helped_protected, i.leaders, i.interim_outcome, i.overall_words), ';' order by r.urn, i.inspected_on, i.type)
                       from inspections.inspection i join regulation.registration r on r.home_id = i.home_id
                      where r.urn in (%1$s)),
                    (select string_agg(concat_ws(' ', m.urn, f.what, f.on_day), ';' order by m.urn, f.what, f.on_day)
                       from ofsted.filled f join ofsted.home_urn m on m.home_id = f.home_id)))"""
                        .formatted("'" + String.join("','", NUMBERS) + "'"));
    }
}
