package uk.homes.reports;

import java.util.List;
import java.util.Objects;

/** A recommendation as a paper shows it: its number and words, its facts, and where it stands, if known. */
public record Recommended(int number, String text, List<Fact> facts, Status status) {
    public Recommended {
        Objects.requireNonNull(text);
        facts = List.copyOf(facts);
    }
}
