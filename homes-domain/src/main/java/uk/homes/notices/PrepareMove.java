package uk.homes.notices;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Prepares the notice that a child has come or gone.
 *
 * @param kind {@link NoticeKind#ADMISSION} or {@link NoticeKind#DISCHARGE}
 * @param placingContact whom to reach at the placing authority
 * @param reviewing the independent reviewing officer and how to reach them
 * @param ehcPlan whether the child has an EHC plan
 * @param ehcAuthority the authority responsible for it; {@code null} without one
 */
public record PrepareMove(
        UUID submission,
        long placementId,
        NoticeKind kind,
        String placingContact,
        String reviewing,
        boolean ehcPlan,
        String ehcAuthority)
        implements Once {}
