package uk.homes.web.look;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.shared.PartialDate;
import uk.homes.web.Texts;

/** What two people said of one record, side by side, when the second was later than the first. */
public final class Meanwhile {

    private Meanwhile() {}

    /** Theirs as it is stored, and what is typed here and not saved. */
    public static BothTexts both(String theirs, String mine) {
        return BothTexts.of(Texts.frame("meanwhile.theirs"), Texts.frame("meanwhile.now"), theirs, mine);
    }

    /** What was said, line by line; what was left empty is left out. */
    public static String said(Object... lines) {
        return Stream.of(lines)
                .filter(Objects::nonNull)
                .map(line -> line instanceof PartialDate date ? date.words() : line.toString())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
