package uk.homes.estate;

/**
 * A home as those see it who found and furnish homes.
 *
 * @param beds the beds it has, those still to come included
 * @param property the name of the property it stands in, or {@code null}
 */
public record HomeInHandRow(
        long id, String slug, String name, Purpose purpose, int plannedBeds, int beds, String property) {}
