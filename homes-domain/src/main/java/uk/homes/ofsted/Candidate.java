package uk.homes.ofsted;

import java.time.LocalDate;

/** A home that our council runs by the newest file, and that nobody has matched with one of our homes yet. */
public record Candidate(String urn, int year, LocalDate registeredOn, Integer places, String localAuthority) {}
