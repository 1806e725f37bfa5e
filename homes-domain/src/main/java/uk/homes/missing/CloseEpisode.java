package uk.homes.missing;

import java.util.UUID;
import uk.homes.shared.Once;

/** Closes an episode by saying what will be done differently. */
public record CloseEpisode(UUID submission, long episodeId, String differently) implements Once {}
