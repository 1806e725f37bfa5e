package uk.homes.reports;

import java.util.Objects;

/** So many of so many, drawn as a bar with the target on it: 3 of 6 registered places, against 85 %. A target of 0 is none. */
public record Share(String says, int part, int whole, int targetPercentage) {
    public Share {
        Objects.requireNonNull(says);
        if (whole < 0 || part < 0 || part > whole || targetPercentage < 0 || targetPercentage > 100) {
            throw new IllegalArgumentException("Not a share: " + part + " of " + whole);
        }
    }

    /** The share in hundredths, rounded to the nearest; nothing of nothing is nothing. */
    public int percentage() {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }
}
