package uk.homes.ofsted;

import uk.homes.inspections.Judgement;

/** How many homes of a group had this judgement in a year's file; {@code null} where nobody has inspected them yet. */
public record FigureRow(int year, PeerGroup group, Judgement overall, int homes) {}
