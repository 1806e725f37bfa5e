package uk.homes.estate;

/**
 * A home. Its address is not here: it never reaches a page that others may see.
 *
 * @param slug its word in addresses: {@code beech-tree}
 * @param plannedBeds the beds it is planned with; how many places are registered, ask {@code regulation}
 */
public record HomeRow(long id, String slug, String name, Purpose purpose, int plannedBeds) {}
