/**
 * How the council governs its programme of new homes: what may go wrong, what was agreed in money, what was decided and what
 * was learned, and where published papers differ. All of it is only ever added to, and can be read as it stood on any day.
 */
@Room(
        owns = "risks, money, decisions and learning of the programme, and where its published papers differ",
        mayUse = {"programme"})
package uk.homes.governance;

import uk.homes.shared.Room;
