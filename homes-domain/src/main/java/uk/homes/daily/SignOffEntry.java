package uk.homes.daily;

/**
 * The manager's signature under an entry: read, and accurate.
 *
 * @param entryId which entry
 * @param version the version that was read
 * @param spoke whether the manager has spoken to the person who wrote it
 */
public record SignOffEntry(long entryId, Integer version, boolean spoke) {}
