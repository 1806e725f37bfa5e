package uk.homes.programme;

/**
 * How an objective stands now, in the words a committee may read.
 *
 * @param version the version the page showed
 * @param waitsFor what blocks it, in a few words
 */
public record ReportObjective(
        long objectiveId,
        Integer version,
        ObjectiveStatus status,
        String waitsFor,
        String achieved,
        String nextSteps,
        String ownerPost,
        String sourceNote) {}
