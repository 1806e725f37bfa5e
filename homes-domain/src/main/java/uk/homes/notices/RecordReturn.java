package uk.homes.notices;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/** The person in charge is back; that must be told as well. */
public record RecordReturn(UUID submission, long noticeId, Integer version, LocalDate on) implements Once {}
