/**
 * What every room speaks: ids, dates people really give, refusals, the clock and the sign on each door. It owns no table
 * and no business behaviour.
 */
@Room(
        owns = "ids, partial dates, refusals, the clock and the sign on each door",
        mayUse = {})
package uk.homes.shared;
