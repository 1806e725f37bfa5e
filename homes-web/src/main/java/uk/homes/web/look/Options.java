package uk.homes.web.look;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers a page offers, from whatever it keeps them in. */
record Options(List<Option> all) {

    /**
     * Reads the {@code options} of an input: options, select items, a map of value and label, or plain values that are
     * their own label.
     */
    static Options of(Object given) {
        List<Option> options = new ArrayList<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((value, label) -> options.add(new Option(value, String.valueOf(label))));
        } else if (given instanceof Collection<?> collection) {
            collection.forEach(item -> options.add(option(item)));
        } else if (given instanceof Object[] array) {
            for (Object item : array) {
                options.add(option(item));
            }
        }
        return new Options(options);
    }

    /** The value that travels as {@code key}, if it is among those offered. */
    Optional<Option> byKey(String key) {
        return all.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    private static Option option(Object item) {
        if (item instanceof Option option) {
            return option;
        }
        if (item instanceof SelectItem select) {
            return new Option(select.getValue(), select.getLabel(), select.getDescription());
        }
        return new Option(item, String.valueOf(item));
    }
}
