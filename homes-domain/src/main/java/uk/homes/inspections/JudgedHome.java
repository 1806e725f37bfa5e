package uk.homes.inspections;

/** A home that is registered on a day, and what inspectors last judged by then; {@code null} where they have not yet. */
public record JudgedHome(long homeId, String homeName, Judgement overall) {}
