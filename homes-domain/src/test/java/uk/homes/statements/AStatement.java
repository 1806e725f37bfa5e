package uk.homes.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Role;
import uk.homes.statements.Versions.PublishVersion;
import uk.homes.statements.Versions.StartVersion;
import uk.homes.statements.Versions.WriteText;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.RegisteredHome;

/** A registered home whose documents can be written, complete unless a test takes something away. */
final class AStatement {

    static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    final House house = House.open();
    final RegisteredHome registered = RegisteredHome.of(3);
    final Long home = registered.id();
    final Someone manager = registered.manager();
    final Someone deputy = house.someone(Role.DEPUTY_MANAGER, home);
    final Someone worker = house.someone(Role.RESIDENTIAL_WORKER, home);
    final Someone individual = house.someone(Role.RESPONSIBLE_INDIVIDUAL, home);
    final Someone panel = house.someone(Role.PANEL_MEMBER, home);
    final Someone visitor = house.someone(Role.INDEPENDENT_PERSON, home);

    Versions versions() {
        return house.get(Versions.class);
    }

    StatementCopies copies() {
        return house.get(StatementCopies.class);
    }

    Acknowledgements acknowledgements() {
        return house.get(Acknowledgements.class);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(java.time.ZoneId.of("Europe/London")).toInstant();
    }

    /** A draft with words under every heading. */
    Long written(Document document, LocalDate on) {
        return deputy.doesAt(noon(on), () -> {
            Long id = versions().start(new StartVersion(UUID.randomUUID(), home, document));
            for (TextRow text : versions().texts(id)) {
                versions().write(text(id, text.heading(), text.version(), text.text() + " Revised."));
            }
            if (versions().texts(id).isEmpty()) {
                Heading.of(document)
                        .forEach(heading -> versions().write(text(id, heading, 0, "About " + heading + ".")));
            }
            return id;
        });
    }

    WriteText text(Long id, Heading heading, int version, String words) {
        return new WriteText(id, heading, version, words, heading.inPublic());
    }

    /** A version approved on a day, from which it holds. */
    Long published(Document document, LocalDate on) {
        Long id = written(document, on);
        publish(id, on, on);
        return id;
    }

    void publish(Long id, LocalDate on, LocalDate effective) {
        manager.doesAt(noon(on), () -> versions()
                .publish(new PublishVersion(
                        UUID.randomUUID(), id, versions().find(id).version(), effective, "Something changed.")));
    }
}
