package uk.homes.guards.sample.low;

import uk.homes.guards.sample.high.OpenPolicy;

/** Reaches up. */
class Low {
    OpenPolicy up;
}
