package uk.homes.notices;

import java.util.UUID;
import uk.homes.shared.Once;

/** Adds a further wording, for facts that came later. */
public record Reword(UUID submission, long noticeId, Integer version, String matter, String actions) implements Once {}
