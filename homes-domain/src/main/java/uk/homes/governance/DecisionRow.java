package uk.homes.governance;

import uk.homes.shared.PartialDate;

/** A decision about the programme. */
public record DecisionRow(long id, String meeting, PartialDate on, String reference, String what) {}
