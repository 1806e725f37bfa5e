package uk.homes.reports;

import java.util.List;
import java.util.Objects;

/** A short list of facts under its own heading, such as "Workforce". */
public record FactList(String heading, List<Fact> facts) {
    public FactList {
        Objects.requireNonNull(heading);
        facts = List.copyOf(facts);
    }
}
