package uk.homes.reports;

import java.util.Objects;

/** A name and what it is for this home, visit or programme: "Managers recruited", "4". */
public record Fact(String name, String value) {
    public Fact {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
    }
}
