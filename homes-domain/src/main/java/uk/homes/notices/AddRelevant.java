package uk.homes.notices;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody turned out to be relevant after an event was judged.
 *
 * @param version the version the page showed
 * @param why why they are relevant to the child’s care, protection or safeguarding
 */
public record AddRelevant(UUID submission, long noticeId, Integer version, String who, String why) implements Once {}
