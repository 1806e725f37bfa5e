package uk.homes.daily;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Role;
import uk.homes.testing.House;

/** A home of its own for one test: two children, a worker, a colleague and the manager. */
final class DailyHome {

    final House house = House.open();
    final Long id = house.home();
    final Long kai = LivingHere.child(id, "Kai");
    final Long amber = LivingHere.child(id, "Amber");
    final House.Someone tom = house.someone("Tom Askew", Role.RESIDENTIAL_WORKER, id);
    final House.Someone leanne = house.someone("Leanne Firth", Role.RESIDENTIAL_WORKER, id);
    final House.Someone dana = house.someone("Dana Whitlock", Role.REGISTERED_MANAGER, id);

    Entries entries() {
        return house.get(Entries.class);
    }

    Log log() {
        return house.get(Log.class);
    }

    /** An entry as a worker writes it with the defaults: about Kai, just now. */
    AddEntry anEntry(String words) {
        return anEntry(EntryKind.DAILY_LIFE, null, words);
    }

    AddEntry anEntry(EntryKind kind, Instant event, String words) {
        return new AddEntry(UUID.randomUUID(), id, List.of(kai), kind, event, words, null);
    }

    Long tomAdds(String words) {
        return tom.does(() -> entries().add(anEntry(words)));
    }

    Long tomAdds(EntryKind kind) {
        return tom.does(() -> entries().add(anEntry(kind, null, "Something happened.")));
    }

    /** The correction of an entry that changes only its words. */
    CorrectEntry aCorrection(Long entry, Integer version, String words) {
        EntryRow row = tom.does(() -> log().entry(entry)).row();
        return new CorrectEntry(
                UUID.randomUUID(),
                entry,
                version,
                "I had it wrong.",
                row.children(),
                row.kind(),
                row.eventAt(),
                words,
                row.ownWords());
    }
}
