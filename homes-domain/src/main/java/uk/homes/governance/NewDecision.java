package uk.homes.governance;

import java.util.UUID;
import uk.homes.shared.Once;
import uk.homes.shared.PartialDate;

/** A decision about the programme: which meeting, when, under which reference, and what was decided. */
public record NewDecision(
        UUID submission, long programmeId, String meeting, PartialDate on, String reference, String what)
        implements Once {}
