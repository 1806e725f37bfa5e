package uk.homes.reg44;

/** How far one part of a report is: its version and how many of how many things it holds. */
public record SectionRow(Section section, int version, int filled, int of) {}
