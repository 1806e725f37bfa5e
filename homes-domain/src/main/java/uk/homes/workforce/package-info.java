/**
 * The people who work in the homes: their posts, teams and shifts, how the council found, checked and trained them, and what
 * is due with each. Nobody starts before the checks of Schedule 2 are complete, works two shifts at once or holds one post twice.
 */
@Room(
        owns = "posts, people, teams, shifts, recruitment, checks, training, supervision",
        mayUse = {"estate"})
package uk.homes.workforce;

import uk.homes.shared.Room;
