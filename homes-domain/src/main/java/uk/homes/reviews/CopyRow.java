package uk.homes.reviews;

import java.time.Instant;
import java.time.LocalDate;

/** A copy of a review that was sent; {@code name} is the authority's, {@code null} for Ofsted. */
public record CopyRow(
        CopyFor recipient, String name, CopyBy how, LocalDate sentOn, String sentBy, Instant recordedAt) {}
