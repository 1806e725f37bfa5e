package uk.homes.notices;

/**
 * Whether somebody must be told of an event, and by which rule.
 *
 * @param name which authority, where there is more than one of its kind; may be {@code null}
 * @param provision the rule
 * @param needed whether they must be told; otherwise the rule names them and an exception holds
 */
public record Telling(Recipient recipient, String name, String provision, boolean needed) {

    /** Whether the rule has been confirmed against its source: the regulations have, other guidance has not. */
    public boolean confirmed() {
        return provision.startsWith("CHR");
    }
}
