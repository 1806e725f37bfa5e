package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;
import uk.homes.workforce.Post;

/** Later, or not at all: only where the law says so, with a reason and a second person. */
class ReliefsDbIT {

    private static final LocalDate LATER = LocalDate.of(2022, 6, 30);

    private final AHome a = new AHome();

    @Test
    void a_diploma_is_deferred_when_another_person_approves() {
        Duty before = level3();
        Long relief = a.manager.does(() -> a.reliefs().ask(asked(before, ReliefKind.DEFERRAL, LATER)));
        assertThat(level3Again().dueOn()).isEqualTo(LocalDate.of(2021, 1, 7));
        a.head.runs(() -> a.reliefs().decide(relief, 1, true, null));
        assertThat(level3Again().dueOn()).isEqualTo(LATER);
        assertThat(level3Again().deferredTo()).isEqualTo(LATER);
        assertThat(a.manager.does(() -> a.reliefs().list())).singleElement().satisfies(row -> {
            assertThat(row.approved()).isTrue();
            assertThat(row.provision()).isEqualTo("CHR 32(6)");
            assertThat(row.staffName()).isEqualTo("Ada Example");
        });
    }

    @Test
    void who_may_decide_is_told_how_many_wait_for_them() {
        Duty duty = level3();
        assertThat(a.head.does(() -> a.reliefs().waiting())).isZero();
        Long relief = a.individual.does(() -> a.reliefs().ask(asked(duty, ReliefKind.DEFERRAL, LATER)));
        assertThat(a.head.does(() -> a.reliefs().waiting())).isEqualTo(1);
        assertThat(a.individual.does(() -> a.reliefs().waiting())).isZero();
        assertThatThrownBy(() -> a.manager.does(() -> a.reliefs().waiting())).isInstanceOf(NotPermitted.class);
        a.head.runs(() -> a.reliefs().decide(relief, 1, true, null));
        assertThat(a.head.does(() -> a.reliefs().waiting())).isZero();
    }

    @Test
    void what_was_asked_for_is_found_by_whoever_approves_in_its_home() {
        Duty duty = level3();
        Long relief = a.manager.does(() -> a.reliefs().ask(asked(duty, ReliefKind.DEFERRAL, LATER)));
        ReliefRow found = a.head.does(() -> a.reliefs().find(relief));
        assertThat(found.staffName()).isEqualTo("Ada Example");
        assertThat(a.head.does(() -> a.reliefs().list())).singleElement().isEqualTo(found);
        Someone elsewhere = a.house.someone(Role.HEAD_OF_SERVICE, a.house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> a.reliefs().find(relief))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> a.manager.does(() -> a.reliefs().find(relief))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void what_was_refused_stays_due_and_says_why() {
        Duty before = level3();
        Long relief = a.manager.does(() -> a.reliefs().ask(asked(before, ReliefKind.DEFERRAL, LATER)));
        assertThatThrownBy(() -> a.head.runs(() -> a.reliefs().decide(relief, 1, false, " ")))
                .hasMessageContaining("duties.relief.why");
        a.head.runs(() -> a.reliefs().decide(relief, 1, false, "There was no break."));
        assertThat(level3Again().dueOn()).isEqualTo(before.dueOn());
        assertThatThrownBy(() -> a.head.runs(() -> a.reliefs().decide(relief, 1, true, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> a.head.runs(() -> a.reliefs().decide(relief, 2, true, null)))
                .hasMessageContaining("duties.relief.decided");
    }

    @Test
    void nobody_approves_what_they_asked_for_themselves() {
        Duty duty = level3();
        Long relief = a.individual.does(() -> a.reliefs().ask(asked(duty, ReliefKind.DEFERRAL, LATER)));
        assertThatThrownBy(() -> a.individual.runs(() -> a.reliefs().decide(relief, 1, true, null)))
                .hasMessageContaining("duties.relief.own");
        assertThatThrownBy(() -> a.manager.runs(() -> a.reliefs().decide(relief, 1, true, null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> Sql.asApplication("update duties.relief set decision = 'APPROVED', decided_by = asked_by,"
                                + " decided_at = now() where id = " + relief))
                .hasMessageContaining("another_person_decides");
    }

    @Test
    void where_the_law_knows_no_deferral_there_is_none() {
        Duty appraisal = due("CHR33_APPRAISAL");
        assertThatThrownBy(() -> a.manager.does(() -> a.reliefs().ask(asked(appraisal, ReliefKind.DEFERRAL, LATER))))
                .hasMessageContaining("duties.relief.noDeferral");
        Duty diploma = a.all(a.manager).get(1);
        assertThatThrownBy(() -> a.manager.does(() -> a.reliefs().ask(asked(diploma, ReliefKind.EXEMPTION, null))))
                .hasMessageContaining("duties.relief.noExemption");
        assertThatThrownBy(() -> Sql.asApplication(
                        "insert into duties.relief (rule, record, record_id, home_id, kind, provision, reason, asked_by, asked_at)"
                                + " values ('CHR33_APPRAISAL', 'x', 1, " + a.id + ", 'EXEMPTION', 'CHR 33', 'x', "
                                + a.manager.id() + ", now())"))
                .hasMessageContaining("law allows no exemption");
    }

    @Test
    void a_coming_or_going_is_exempt_before_its_clock_begins_or_never() {
        for (String rule : new String[] {"CHR41_ADMISSION", "CHR41_DISCHARGE"}) {
            assertThat(a.manager.does(() -> a.rules().find(rule)).exemptionUnder())
                    .isNull();
        }
    }

    @Test
    void a_deferral_is_to_a_later_day_for_a_reason_and_asked_once() {
        Duty duty = level3();
        LocalDate same = duty.dueOn();
        assertThatThrownBy(() -> a.manager.does(() -> a.reliefs().ask(asked(duty, ReliefKind.DEFERRAL, same))))
                .hasMessageContaining("duties.relief.later (CHR 32(6))");
        assertThatThrownBy(() -> a.manager.does(() -> a.reliefs()
                        .ask(new AskRelief(
                                UUID.randomUUID(),
                                duty.rule(),
                                duty.record(),
                                duty.recordId(),
                                ReliefKind.DEFERRAL,
                                LATER,
                                " "))))
                .hasMessageContaining("duties.relief.reason");
        a.manager.does(() -> a.reliefs().ask(asked(duty, ReliefKind.DEFERRAL, LATER)));
        assertThatThrownBy(() -> a.individual.does(() -> a.reliefs().ask(asked(duty, ReliefKind.DEFERRAL, LATER))))
                .hasMessageContaining("duties.relief.waiting");
    }

    @Test
    void asking_twice_with_the_same_submission_asks_once_and_never_for_another_home() throws SQLException {
        Duty duty = level3();
        AskRelief command = asked(duty, ReliefKind.DEFERRAL, LATER);
        Long first = a.manager.does(() -> a.reliefs().ask(command));
        assertThat(a.manager.does(() -> a.reliefs().ask(command))).isEqualTo(first);
        Someone elsewhere = a.house.someone(Role.REGISTERED_MANAGER, a.house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> a.reliefs().ask(asked(duty, ReliefKind.DEFERRAL, LATER))))
                .isInstanceOf(NotFound.class);
        assertThat(elsewhere.does(() -> a.reliefs().list())).isEmpty();
    }

    private Duty level3() {
        return due("CHR32_LEVEL3");
    }

    private Duty due(String rule) {
        a.appointed("Ada Example", null, Post.WORKER);
        return find(rule);
    }

    private Duty level3Again() {
        return find("CHR32_LEVEL3");
    }

    private Duty find(String rule) {
        return a.all(a.manager).stream()
                .filter(duty -> duty.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static AskRelief asked(Duty duty, ReliefKind kind, LocalDate until) {
        return new AskRelief(
                UUID.randomUUID(),
                duty.rule(),
                duty.record(),
                duty.recordId(),
                kind,
                until,
                "Five months of parental leave.");
    }
}
