package uk.homes.web.look;

/**
 * One line of who did, saw or was refused what.
 *
 * @param at the moment, as a machine reads it
 * @param when the moment, as people read it
 * @param who the person's name
 * @param what what they did, a sentence that goes on from the name
 */
public record TrailRow(String at, String when, String who, String what) {}
