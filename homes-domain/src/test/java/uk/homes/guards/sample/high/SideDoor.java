package uk.homes.guards.sample.high;

import jakarta.enterprise.context.ApplicationScoped;

/** A public bean that is no door. */
@ApplicationScoped
public class SideDoor {}
