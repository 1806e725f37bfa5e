package uk.homes.testing;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Adds what the server would bring: transactions and the entity manager. */
public class TestBeans implements Extension {

    void add(@Observes BeforeBeanDiscovery discovery) {
        discovery.addAnnotatedType(TestTransactions.Required.class, "required");
        discovery.addAnnotatedType(TestTransactions.Mandatory.class, "mandatory");
        discovery.addAnnotatedType(TestTransactions.RequiresNew.class, "requires new");
        discovery.addAnnotatedType(TestEntityManager.class, "entity manager");
    }
}
