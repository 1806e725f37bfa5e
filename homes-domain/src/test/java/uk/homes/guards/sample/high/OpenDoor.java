package uk.homes.guards.sample.high;

import uk.homes.access.Door;

/** A door without a lock. */
@Door
public class OpenDoor {

    /** Permits nobody, and says so to nobody. */
    public void act() {}
}
