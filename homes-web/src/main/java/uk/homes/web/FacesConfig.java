package uk.homes.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Switches Faces on. Everything else it has to know stands in {@code web.xml} and {@code faces-config.xml}. */
@ApplicationScoped
@jakarta.faces.annotation.FacesConfig
public class FacesConfig {}
