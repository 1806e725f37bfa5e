package uk.homes.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.homes.access.Permission;

/**
 * The address of a page or a paper, who may open it, and where it stands in the menu. It is written on the page's bean or on
 * the servlet. An address without it is answered "not found", and the matrix of roles must have a row for it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Page {

    /** Below the application's root, for example {@code /daily/today}. A trailing {@code /*} takes what follows. */
    String path();

    /** Who may open it: any of these, in any home. What they see there, the use cases decide. */
    Permission[] permits();

    /** To whom the menu shows it, when not to everybody who may open it. */
    Permission[] listed() default {};

    /** The heading under which the menu has it. */
    Menu menu() default Menu.NONE;

    /** Whether a page of {@link Menu#HOME} tells of all homes while none is chosen; every other one is about one home. */
    boolean ofAllHomes() default false;

    /** Its place under that heading. */
    int order() default 0;

    /** The key of its words after {@code nav.} in the frame's messages, and the name of its drawing. */
    String label() default "";

    /** Whether it is one of the main pages under the thumb. */
    boolean main() default false;
}
