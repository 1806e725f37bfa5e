package uk.homes.reports;

import java.util.Objects;

/** Where something stands, in a word and a shape: "Objective partially met". */
public record Status(String word, Mark mark) {
    public Status {
        Objects.requireNonNull(word);
        Objects.requireNonNull(mark);
    }
}
