package uk.homes.notices;

import java.time.Instant;

/**
 * A notice as it stands. Of the four kinds of facts one is there.
 *
 * @param urn Ofsted’s number for the home, or {@code null} before it is registered
 * @param child the child’s first name, or code for those who see codes; {@code null} where it is about no child
 * @param code the child’s code, by which texts that leave the house name the child
 * @param knownAt when it became known
 * @param firstDoneAt when the last of the first round was told
 * @param againFrom from when there is more to tell: the enquiry concluded, the person came back
 * @param left how many have still to be told in the present round
 * @param withdrawn whether it was prepared by mistake and withdrawn
 */
public record NoticeRow(
        long id,
        int version,
        long homeId,
        String home,
        String urn,
        NoticeKind kind,
        Long childId,
        String child,
        String code,
        NoticeStatus status,
        Instant knownAt,
        Instant preparedAt,
        String byName,
        String byPost,
        Instant firstDoneAt,
        Instant againFrom,
        Instant againDoneAt,
        int left,
        boolean withdrawn,
        EventFacts event,
        MoveFacts move,
        AbsenceFacts absence,
        ChangeFacts change) {

    /** The same notice with other facts of its event. */
    NoticeRow with(EventFacts facts) {
        return new NoticeRow(
                id,
                version,
                homeId,
                home,
                urn,
                kind,
                childId,
                child,
                code,
                status,
                knownAt,
                preparedAt,
                byName,
                byPost,
                firstDoneAt,
                againFrom,
                againDoneAt,
                left,
                withdrawn,
                facts,
                move,
                absence,
                change);
    }
}
