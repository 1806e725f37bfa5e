package uk.homes.programme;

import java.time.LocalDate;

/** What was reported about an objective on a day. */
public record StateRow(LocalDate day, ObjectiveStatus status, String waitsFor, String achieved, String nextSteps) {}
