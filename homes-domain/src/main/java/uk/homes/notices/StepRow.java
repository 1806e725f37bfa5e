package uk.homes.notices;

import java.time.Instant;

/** One step of a notice. {@code from} is {@code null} for the first. */
public record StepRow(NoticeStatus from, NoticeStatus to, String words, Instant at, String byName) {}
