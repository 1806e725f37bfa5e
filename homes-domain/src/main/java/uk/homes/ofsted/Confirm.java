package uk.homes.ofsted;

import java.util.UUID;
import uk.homes.shared.Once;

/** Yes to what a preview showed. */
public record Confirm(UUID submission, long importId) implements Once {}
