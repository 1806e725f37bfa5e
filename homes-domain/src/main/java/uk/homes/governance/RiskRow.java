package uk.homes.governance;

import java.time.LocalDate;

/** A risk as it was judged on a day. */
public record RiskRow(
        long id,
        int version,
        String title,
        String cause,
        int likelihood,
        int impact,
        String mitigation,
        String ownerPost,
        String corporateLink,
        boolean open,
        LocalDate day) {

    /** Likelihood times impact, from 1 to 25. */
    public int score() {
        return likelihood * impact;
    }
}
