package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.occupancy.ConsentGiver;
import uk.homes.occupancy.Consents;
import uk.homes.reg44.CaseRecords.OpenCaseRecord;
import uk.homes.shared.NotFound;
import uk.homes.testing.Sql;

/** A child's case record opens to an independent person with two consents, never with one. */
class CaseRecordsDbIT {

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

    private final AVisit a = new AVisit();
    private final Long child = a.registered.child("Amber", 1, SEPTEMBER);
    private final Long visit = a.begun(AVisit.NOVEMBER);

    @Test
    void one_consent_is_not_enough() {
        consent(ConsentGiver.CHILD);
        assertThat(a.visitor.does(() -> records().of(visit))).singleElement().satisfies(row -> {
            assertThat(row.childAgreed()).isEqualTo(SEPTEMBER);
            assertThat(row.open()).isFalse();
        });
        assertThatThrownBy(this::open).hasMessageContaining("reg44.case.locked (CHR 44(2)(b))");
    }

    @Test
    void with_both_it_opens_and_who_when_and_what_for_are_written_down() {
        consent(ConsentGiver.CHILD);
        consent(ConsentGiver.PLACING_AUTHORITY);
        open();
        assertThat(a.visitor.does(() -> records().of(visit)).get(0).openedAt()).isNotNull();
        assertThat(Sql.text(
                        "select child_id || ' ' || purpose from audit.event where use_case = 'reg44.CaseRecords.open' "
                                + "and person_id = " + a.visitor.id() + " and outcome = 'DONE'"))
                .isEqualTo(child + " To read how a complaint ended");
    }

    @Test
    void a_consent_withdrawn_locks_it_again() {
        consent(ConsentGiver.CHILD);
        Long authority = consent(ConsentGiver.PLACING_AUTHORITY);
        a.manager.runs(() -> a.house.get(Consents.class).withdraw(authority, LocalDate.of(2021, 11, 23)));
        assertThatThrownBy(this::open).hasMessageContaining("reg44.case.locked");
    }

    @Test
    void a_child_of_another_home_is_not_there() {
        assertThatThrownBy(() -> a.visitor.does(
                        () -> records().open(new OpenCaseRecord(UUID.randomUUID(), visit, -1, "To see"))))
                .isInstanceOf(NotFound.class);
    }

    private Long consent(ConsentGiver giver) {
        return a.manager.does(() -> a.house.get(Consents.class).give(child, giver, SEPTEMBER, "Social worker"));
    }

    private Long open() {
        return a.visitor.does(() ->
                records().open(new OpenCaseRecord(UUID.randomUUID(), visit, child, "To read how a complaint ended")));
    }

    private CaseRecords records() {
        return a.house.get(CaseRecords.class);
    }
}
