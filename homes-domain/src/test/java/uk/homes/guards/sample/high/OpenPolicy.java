package uk.homes.guards.sample.high;

/** Should not be public. */
public class OpenPolicy {}
