/**
 * People who sign in, the roles they hold in which homes and for how long, what each role permits, and the guard in front of
 * every use case. Whatever is not permitted here is refused.
 */
@Room(
        owns = "people who sign in, roles, permissions, which homes each may see",
        mayUse = {"audit"})
package uk.homes.access;

import uk.homes.shared.Room;
