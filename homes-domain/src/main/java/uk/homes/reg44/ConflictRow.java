package uk.homes.reg44;

/** What the independent person says about conflicts of interest; one found after the visit began to be relied on is disclosed with the reason why it was not known. */
public record ConflictRow(boolean disclosed, boolean foundLate, String words) {}
