package uk.homes.statements;

import java.time.Instant;
import java.time.LocalDate;

/** A copy of a statement of purpose that went to Ofsted. */
public record CopyRow(SentBy how, LocalDate sentOn, String sentBy, Instant recordedAt) {}
