package uk.homes.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sign on a room's door: what the room owns and which other rooms it may use. A test checks that it tells the truth. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {

    /** What this room alone owns, in the field's words. */
    String owns();

    /** The rooms, by their last package name, whose public types this room may use. {@code shared} needs no mention. */
    String[] mayUse();
}
