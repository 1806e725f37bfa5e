package uk.homes.web.look;

/**
 * One of at most four figures at the top of a page.
 *
 * @param value the figure
 * @param counts what it counts and against what
 */
public record Figure(String value, String counts) {}
