package uk.homes.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One reason why something was refused.
 *
 * @param field the input it belongs to, or {@code null} when it concerns the whole action
 * @param key message key in the room's bundle, {@code room.screen.thing}
 * @param regulation the provision that asks for it, for example {@code CHR 44(4)}, or {@code null} for a rule of good sense
 * @param args what the message names, in order
 */
public record Refusal(String field, String key, String regulation, List<Object> args) {

    public Refusal {
        Objects.requireNonNull(key, "key");
        args = List.copyOf(args);
    }

    /** A refusal that concerns the whole action. */
    public static Refusal of(String key, Object... args) {
        return new Refusal(null, key, null, Arrays.asList(args));
    }

    /** A refusal shown beside one input. */
    public static Refusal at(String field, String key, Object... args) {
        return new Refusal(field, key, null, Arrays.asList(args));
    }

    /** The same refusal, with the provision that asks for it. */
    public Refusal under(String provision) {
        return new Refusal(field, key, provision, args);
    }
}
