package uk.homes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the rooms their entity manager; it lives as long as the transaction of the use case. */
@ApplicationScoped
public class Persistence {

    @Produces
    @PersistenceContext(unitName = "homes")
    private EntityManager em;
}
