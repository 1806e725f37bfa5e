package uk.homes.notices;

import java.time.Instant;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Records that a person has told somebody. Nothing is sent from here.
 *
 * @param toTellId whom
 * @param toldAt when
 * @param reference the reference given in return, which a second notice quotes; may be {@code null}
 * @param words what else is worth keeping; may be {@code null}
 */
public record Tell(UUID submission, long toTellId, Instant toldAt, How how, String reference, String words)
        implements Once {}
