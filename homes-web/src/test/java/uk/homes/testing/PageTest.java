package uk.homes.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages in a real browser. Each test method may take one {@link Visitor}: a person at a browser that has
 * never been here. A console error, a breach of the content security policy or an answer 500 fails the test, whatever
 * else it looked at. Name the class {@code …PageIT}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PageTestExtension.class)
public @interface PageTest {}
