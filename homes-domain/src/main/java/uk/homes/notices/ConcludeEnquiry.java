package uk.homes.notices;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/** A child protection enquiry has concluded; that must be told as well. */
public record ConcludeEnquiry(UUID submission, long noticeId, Integer version, Instant concludedAt, String outcome)
        implements Once {}
