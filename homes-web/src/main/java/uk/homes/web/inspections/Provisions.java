package uk.homes.web.inspections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.homes.reg44.Provision;
import uk.homes.web.Texts;

/** What an inspector's requirement may rest on: the regulations and the Guide, as a recommendation after a visit names them. */
final class Provisions {

    private Provisions() {}

    /** Those in which each word typed begins a word or a number; all of them when nothing was typed. */
    static List<String> of(String typed) {
        String[] wanted = words(typed);
        return Arrays.stream(Provision.values())
                .map(each -> Texts.of("reg44.provision." + each))
                .filter(title -> Arrays.stream(wanted)
                        .allMatch(want -> Stream.of(words(title)).anyMatch(word -> word.startsWith(want))))
                .toList();
    }

    private static String[] words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
