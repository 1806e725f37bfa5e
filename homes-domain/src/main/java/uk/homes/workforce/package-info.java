/**
 * The people who work in the homes: their posts, teams and shifts, and how the council found and trained them. Nobody
 * works two shifts at once or holds one post twice.
 */
@Room(
        owns = "posts, people, teams, shifts, recruitment and induction",
        mayUse = {"estate"})
package uk.homes.workforce;

import uk.homes.shared.Room;
