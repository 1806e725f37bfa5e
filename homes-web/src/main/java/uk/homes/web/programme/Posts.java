package uk.homes.web.programme;

import java.util.Arrays;
import java.util.List;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Answers that the programme's forms offer. */
final class Posts {

    private Posts() {}

    /** The posts and bodies that can approve a re-profiled date. */
    static List<String> approvers() {
        return List.of(Texts.of("programme.approvers").split("; "));
    }

    /** Every value of an enum with its words. */
    static <E extends Enum<E>> List<Option> options(Class<E> type, String prefix) {
        return options(Arrays.asList(type.getEnumConstants()), prefix);
    }

    static <E extends Enum<E>> List<Option> options(List<E> values, String prefix) {
        return values.stream()
                .map(value -> new Option(value, Texts.of(prefix + value)))
                .toList();
    }
}
