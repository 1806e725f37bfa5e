package uk.homes.notices;

import java.util.List;

/**
 * The registered person's judgement of an event: whether it must be told, and who besides those named by the regulation is
 * relevant to the child’s care, protection or safeguarding.
 *
 * @param version the version the page showed
 * @param tell whether it must be told
 * @param why the reasons; needed where nobody is told, or nobody else is relevant
 * @param relevant the relevant persons
 */
public record JudgeEvent(long noticeId, Integer version, boolean tell, String why, List<RelevantPerson> relevant) {

    public JudgeEvent {
        relevant = List.copyOf(relevant);
    }
}
