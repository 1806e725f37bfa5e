package uk.homes.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A rule said no. It carries every reason at once, so that nobody is sent back four times for four reasons. */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RuleBroken(List<Refusal> refusals) {
        super(refusals.stream().map(RuleBroken::words).collect(Collectors.joining("; ")), null, false, false);
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.refusals = List.copyOf(refusals);
    }

    public RuleBroken(Refusal refusal) {
        this(List.of(refusal));
    }

    public RuleBroken(String key, Object... args) {
        this(Refusal.of(key, args));
    }

    /** Refuses with this key when the condition holds. */
    public static void when(boolean broken, String key, Object... args) {
        if (broken) {
            throw new RuleBroken(key, args);
        }
    }

    /** Refuses beside one input when the condition holds. */
    public static void whenAt(boolean broken, String field, String key, Object... args) {
        if (broken) {
            throw new RuleBroken(Refusal.at(field, key, args));
        }
    }

    /** Refuses with all of these, or lets pass when there is none. */
    public static void whenAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RuleBroken(refusals);
        }
    }

    /** Every reason, in the order in which the rules were asked. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Whether this key is among the reasons. */
    public boolean says(String key) {
        return refusals.stream().anyMatch(refusal -> refusal.key().equals(key));
    }

    private static String words(Refusal refusal) {
        return refusal.regulation() == null ? refusal.key() : refusal.key() + " (" + refusal.regulation() + ")";
    }
}
