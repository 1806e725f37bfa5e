package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;

/** How one aspect of a home stands now, in a few words: "Small works needed". */
public record RecordStanding(UUID submission, long homeId, Aspect aspect, Progress progress, String words)
        implements Once {}
