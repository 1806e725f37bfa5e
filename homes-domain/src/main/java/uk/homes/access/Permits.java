package uk.homes.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may run a use case, and what of it is written in the audit trail. A use case without it is refused to everybody. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permits {

    /** The person needs this in at least one home; in which homes it counts, the query asks of {@link Caller#scope}. */
    Permission[] value();

    /** What the trail keeps of it. */
    Kind kind() default Kind.CHANGES;

    /** What a use case does to records. */
    enum Kind {
        /** It changes something: who, what and when are kept with the change. */
        CHANGES,
        /** It reads what is not about one child: only refusals are kept. */
        READS,
        /** It reads a child's record: who, when and what for are kept. */
        READS_CHILD
    }
}
