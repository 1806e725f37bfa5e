package uk.homes.governance;

/** How a risk is judged now; {@code open} is false when it no longer threatens the programme. */
public record ReassessRisk(
        long riskId,
        Integer version,
        int likelihood,
        int impact,
        String mitigation,
        String ownerPost,
        String corporateLink,
        boolean open) {}
