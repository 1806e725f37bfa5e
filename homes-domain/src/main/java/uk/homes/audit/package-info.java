/**
 * Who did, saw or was refused what; the history of every row; and the hash chain that shows nobody has altered either. It
 * knows names and ids, and nobody's types. Nothing here is ever changed or taken away.
 */
@Room(
        owns = "who did, saw or was refused what; row history; the hash chain",
        mayUse = {})
package uk.homes.audit;

import uk.homes.shared.Room;
