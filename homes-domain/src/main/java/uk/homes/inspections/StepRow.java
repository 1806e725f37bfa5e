package uk.homes.inspections;

import java.time.Instant;

/** A step in the life of an action or of an action plan: from where, to where, when, by whom, in which words. */
public record StepRow(String from, String to, Instant at, String by, String words) {}
