package uk.homes.missing;

import java.util.UUID;
import uk.homes.shared.Once;

/** Withdraws an episode that was recorded by mistake, and says why. */
public record WithdrawEpisode(UUID submission, long episodeId, String reason) implements Once {}
