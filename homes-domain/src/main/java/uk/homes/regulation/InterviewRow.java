package uk.homes.regulation;

import java.time.LocalDate;

/** A fit-person interview. {@code person} is {@code null} for who may not see the names of staff. */
public record InterviewRow(long id, String person, LocalDate on, InterviewOutcome outcome, String note) {}
