package uk.homes.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the shared server, where it may {@code @Inject} the rooms' services. Needs no
 * {@code @Deployment}: the archive is the real WAR with the tests added. Name the class {@code …ServerIT}; helpers it
 * needs inside the server belong in {@code uk.homes.testing.inside} or are nested in it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
public @interface InServer {}
