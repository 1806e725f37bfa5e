package uk.homes.access;

import java.time.Instant;

/**
 * A person in the administrator's list.
 *
 * @param roles the roles held today, in words separated by commas
 * @param councilLogin their name in the council's own sign-in, or {@code null}
 */
public record PersonRow(
        long id,
        String signInName,
        String name,
        String postTitle,
        Instant disabledAt,
        boolean fictional,
        String roles,
        String councilLogin) {}
