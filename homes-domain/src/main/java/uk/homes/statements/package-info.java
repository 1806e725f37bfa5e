/**
 * What a home says of itself: the statement of purpose, and the guide that tells a child what to expect. A version that was
 * approved is never changed; what comes after it says what is different.
 */
@Room(
        owns = "the statement of purpose and the children's guide, version by version; copies sent, acknowledgements",
        mayUse = {"estate", "occupancy"})
package uk.homes.statements;

import uk.homes.shared.Room;
