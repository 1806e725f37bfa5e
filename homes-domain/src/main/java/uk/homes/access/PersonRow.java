package uk.homes.access;

import java.time.Instant;

/** A person in the administrator's list. {@code roles} are the roles held today, in words separated by commas. */
public record PersonRow(
        long id,
        String signInName,
        String name,
        String postTitle,
        Instant disabledAt,
        boolean fictional,
        String roles) {}
