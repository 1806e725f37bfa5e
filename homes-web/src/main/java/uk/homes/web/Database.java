package uk.homes.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one database of the system, under the name that persistence.xml uses. Where it is and who signs in comes from
 * HOMES_DB_URL, HOMES_DB_USER and HOMES_DB_PASSWORD in the environment.
 *
 * <p>A statement that runs for a minute is stopped, and a transaction that a lost client left open gives its
 * locks back.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/homes",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=homes.db.url:jdbc:postgresql://127.0.0.1:5432/homes}",
        user = "${MPCONFIG=homes.db.user:homes_app}",
        password = "${MPCONFIG=homes.db.password:}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 20,
        maxIdleTime = 300,
        properties = {
            "ApplicationName=homes",
            "connectTimeout=10",
            "socketTimeout=90",
            "options=-c statement_timeout=60s -c idle_in_transaction_session_timeout=120s -c timezone=UTC",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
public class Database {}
