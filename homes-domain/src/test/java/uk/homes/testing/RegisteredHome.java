package uk.homes.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.homes.access.Role;
import uk.homes.estate.Homes;
import uk.homes.estate.NewBed;
import uk.homes.occupancy.AdmitChild;
import uk.homes.occupancy.Children;
import uk.homes.occupancy.LegalStatus;
import uk.homes.occupancy.NewChild;
import uk.homes.occupancy.PlacementType;
import uk.homes.occupancy.Placements;
import uk.homes.regulation.NewRegistration;
import uk.homes.regulation.Registrations;
import uk.homes.testing.House.Someone;

/** A home that is registered, with a bed for each place, its manager, and children where a test needs them. */
public final class RegisteredHome {

    public static final LocalDate REGISTERED_ON = LocalDate.of(2020, 7, 2);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final House house = House.open();
    private final Long id = house.home();
    private final List<Long> beds = new ArrayList<>();
    private final Someone head = house.someone(Role.HEAD_OF_SERVICE, id);
    private final Someone manager = house.someone(Role.REGISTERED_MANAGER, id);

    private RegisteredHome(int places, int bedCount) {
        head.does(() -> house.get(Registrations.class)
                .record(new NewRegistration(id, "The council", urn(), "Children's home", REGISTERED_ON, places)));
        for (int number = 1; number <= bedCount; number++) {
            String label = "Bed " + number;
            beds.add(head.does(() -> house.get(Homes.class).addBed(new NewBed(null, id, label, REGISTERED_ON))));
        }
    }

    /** A home registered for so many places since 2 July 2020. */
    public static RegisteredHome of(int places) {
        return new RegisteredHome(places, places);
    }

    /** A home with more beds than registered places. */
    public static RegisteredHome of(int places, int beds) {
        return new RegisteredHome(places, beds);
    }

    /** A reference number nobody has used yet. */
    public static String urn() {
        return String.valueOf(3_000_000 + NUMBERS.incrementAndGet());
    }

    public Long id() {
        return id;
    }

    /** Counted from 1, as the labels are. */
    public long bed(int number) {
        return beds.get(number - 1);
    }

    public Someone head() {
        return head;
    }

    public Someone manager() {
        return manager;
    }

    /** A child who lives in this bed since a day. */
    public Long child(String firstName, int bed, LocalDate since) {
        Long child = unplacedChild(firstName);
        manager.does(() -> house.get(Placements.class).admit(admission(child, bed, since)));
        return child;
    }

    /** A child of eleven who is not placed anywhere. */
    public Long unplacedChild(String firstName) {
        return manager.does(() -> house.get(Children.class)
                .enter(new NewChild(
                        UUID.randomUUID(), ChildCodes.next(), firstName, null, LocalDate.of(2010, 3, 4), true)));
    }

    /** A planned, long-term admission without an end. */
    public AdmitChild admission(long child, int bed, LocalDate from) {
        return admission(child, bed, from, null, false);
    }

    /** An admission; with a last morning it is a short break. */
    public AdmitChild admission(long child, int bed, LocalDate from, LocalDate stayEnds, boolean solo) {
        return new AdmitChild(
                UUID.randomUUID(),
                child,
                id,
                bed(bed),
                stayEnds == null ? PlacementType.LONG_TERM : PlacementType.SHORT_BREAK,
                LegalStatus.CARE_ORDER,
                true,
                solo,
                "Rotherham",
                "Rotherham",
                from,
                null,
                stayEnds);
    }
}
