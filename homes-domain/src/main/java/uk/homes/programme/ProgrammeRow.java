package uk.homes.programme;

/** A programme. {@code preparedBy} names the posts that report on it. */
public record ProgrammeRow(long id, String slug, String name, String preparedBy) {}
