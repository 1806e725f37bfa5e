/**
 * Words typed and not yet submitted. A draft belongs to one person, one form and one record, and outlives its session, its
 * tab and its server; only submitting or discarding ends it.
 */
@Room(
        owns = "words typed and not yet submitted",
        mayUse = {"access"})
package uk.homes.drafts;

import uk.homes.shared.Room;
