package uk.homes.notices;

/** Somebody relevant to a child’s care, protection or safeguarding, and why. */
public record RelevantPerson(String name, String why) {}
