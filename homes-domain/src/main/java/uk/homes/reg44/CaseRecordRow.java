package uk.homes.reg44;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A child of the home by code, and whether the independent person may read the case record.
 *
 * @param childAgreed since when the child agrees; {@code null} when the child does not, or was not asked
 * @param authorityAgreed since when the placing authority agrees, or {@code null}
 * @param openedAt when it was last opened on this visit, or {@code null}
 */
public record CaseRecordRow(
        long childId, String code, LocalDate childAgreed, LocalDate authorityAgreed, Instant openedAt) {

    /** Whether both agree, so that the record may be opened. */
    public boolean open() {
        return childAgreed != null && authorityAgreed != null;
    }
}
