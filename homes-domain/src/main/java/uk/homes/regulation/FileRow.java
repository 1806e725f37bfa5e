package uk.homes.regulation;

import java.time.Instant;

/**
 * A file that shows an action done, or that is a document of an application.
 *
 * @param words what it shows; only of an action
 * @param stageId the step of the application that it belongs to; only of a document, like {@code stage}
 */
public record FileRow(
        long id,
        String words,
        Long stageId,
        ApplicationStage stage,
        String fileName,
        Instant addedAt,
        String addedBy) {}
