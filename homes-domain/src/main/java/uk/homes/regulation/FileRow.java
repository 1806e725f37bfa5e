package uk.homes.regulation;

import java.time.Instant;

/**
 * A file that is a document of an application.
 *
 * @param stageId the step of the application that it belongs to, like {@code stage}
 */
public record FileRow(
        long id, Long stageId, ApplicationStage stage, String fileName, Instant addedAt, String addedBy) {}
