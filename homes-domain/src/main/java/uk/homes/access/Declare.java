package uk.homes.access;

import java.util.UUID;
import uk.homes.shared.Once;

/** What a person declares for a home under regulation 43(3). */
public record Declare(UUID submission, long personId, Long homeId, Declaration declaration) implements Once {}
