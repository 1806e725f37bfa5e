package uk.homes.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.programme.AProgramme;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Statements;

class LedgersDbIT {

    private static final Instant LATER = Instant.parse("2021-09-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final AProgramme programme = new AProgramme();

    @Test
    void a_ledger_costs_one_statement_with_few_lines_and_with_many() {
        note("Note");
        int few = statements();
        for (int i = 0; i < 40; i++) {
            note("Note " + i);
            money(MoneyKind.ANNUAL_COST, i);
        }
        assertThat(few).isEqualTo(1);
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void the_notes_on_an_objective_stand_beside_it_and_no_other() {
        Long objective = programme.objective(programme.home, PartialDate.autumn(2020));
        Long other = programme.objective(null, PartialDate.autumn(2020));
        note("All of it");
        programme.at(LATER, () -> notes().keep(
                        new NewNote(UUID.randomUUID(), programme.id, null, objective, null, "Report", "March", "May")));
        assertThat(ledger(TODAY).notesOn(objective)).extracting(NoteRow::says).containsExactly("March");
        assertThat(ledger(TODAY).notesOn(other)).isEmpty();
    }

    @Test
    void what_was_written_down_is_never_changed_not_even_by_the_owner_of_the_tables() {
        programme.at(LATER, () -> note("3,258m"));
        money(MoneyKind.ANNUAL_COST, 3_000_000L);
        for (boolean owner : new boolean[] {true, false}) {
            assertThat(AProgramme.refusal(owner, "update governance.note set says = ''"))
                    .isEqualTo("42501");
            assertThat(AProgramme.refusal(owner, "delete from governance.money"))
                    .isEqualTo("42501");
        }
    }

    @Test
    void money_counts_from_the_day_it_is_valid_and_the_line_before_stays_in_sight() {
        money(MoneyKind.ANNUAL_COST, 3_000_000L);
        programme.at(LATER, () -> money().agree(new NewMoney(
                UUID.randomUUID(),
                programme.id,
                MoneyKind.ANNUAL_COST,
                3_258_000L,
                null,
                "Cabinet, item 7",
                null,
                LocalDate.of(2022, 4, 1))));
        assertThat(ledger(LocalDate.of(2022, 3, 31)).money(MoneyKind.ANNUAL_COST))
                .hasValueSatisfying(line -> assertThat(line.pounds()).isEqualTo(3_000_000L));
        assertThat(ledger(LocalDate.of(2022, 4, 1)).money(MoneyKind.ANNUAL_COST))
                .hasValueSatisfying(line -> assertThat(line.pounds()).isEqualTo(3_258_000L));
        assertThat(programme.head.does(() -> money().lines(programme.id)))
                .extracting(MoneyRow::pounds)
                .containsExactly(3_258_000L, 3_000_000L);
    }

    @Test
    void the_newest_line_of_money_counts_and_the_saving_is_added_up() {
        money(MoneyKind.RESIDENTIAL_SAVING, 700_000L);
        money(MoneyKind.RESIDENTIAL_SAVING, 709_000L);
        money(MoneyKind.EMERGENCY_SAVING, 227_000L);
        money(MoneyKind.SET_UP_COST, 262_000L);
        assertThat(ledger(TODAY).saving()).isEqualTo(936_000L);
        assertThat(AProgramme.stored("select count(*) from governance.money where programme_id = " + programme.id))
                .isEqualTo("4");
    }

    @Test
    void a_risk_is_judged_anew_and_the_board_of_before_shows_it_as_it_was() {
        Long risk = programme.at(AProgramme.FOUNDED, () -> risks().raise(new NewRisk(
                UUID.randomUUID(), programme.id, "Recruitment", "Scarce", 4, 4, "Campaign", "Head", null)));
        ReassessRisk anew = new ReassessRisk(risk, 1, 2, 4, "Assessment centres", "Head", null, true);
        programme.runsAt(LATER, () -> risks().reassess(anew));
        assertThat(ledger(LocalDate.of(2021, 9, 19)).risks().get(0).score()).isEqualTo(16);
        assertThat(ledger(TODAY).risks().get(0).score()).isEqualTo(8);
        assertThatThrownBy(() -> programme.runsAt(LATER, () -> risks().reassess(anew)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void learning_decisions_and_notes_are_read_as_they_were_known_on_the_day() {
        programme.at(LATER, () -> programme
                .house
                .get(Journal.class)
                .learned(new NewLearning(
                        UUID.randomUUID(), programme.id, programme.phase, Theme.MATCHING, "Slowly", "Managers", null)));
        programme.at(LATER, () -> programme
                .house
                .get(Journal.class)
                .decided(new NewDecision(
                        UUID.randomUUID(), programme.id, "Cabinet", PartialDate.month(2021, 9), "Item 7", "Phase 3")));
        programme.at(LATER, () -> note("3,258m"));
        Ledger before = ledger(LocalDate.of(2021, 9, 19));
        assertThat(before.learning()).isEmpty();
        assertThat(before.decisions()).isEmpty();
        assertThat(before.notes()).isEmpty();
        Ledger after = ledger(TODAY);
        assertThat(after.learning()).extracting(LearningRow::phase).containsExactly(1);
        assertThat(after.decisions()).extracting(DecisionRow::on).containsExactly(PartialDate.month(2021, 9));
        assertThat(after.notes()).extracting(NoteRow::letter).containsExactly("a");
    }

    @Test
    void the_notes_are_lettered_on_beyond_z() {
        for (int i = 0; i < 28; i++) {
            note("Note " + i);
        }
        assertThat(ledger(TODAY).notes()).extracting(NoteRow::letter).endsWith("z", "aa", "ab");
    }

    @Test
    void who_has_no_part_in_the_programme_does_not_read_it() {
        var worker = programme.house.someone(Role.RESIDENTIAL_WORKER, programme.home);
        assertThatThrownBy(() ->
                        worker.does(() -> programme.house.get(Ledgers.class).of(programme.id, TODAY)))
                .isInstanceOf(NotPermitted.class);
    }

    private int statements() {
        return programme.head.does(() -> {
            Statements.start();
            try {
                programme.house.get(Ledgers.class).of(programme.id, TODAY);
                return Statements.counted().size();
            } finally {
                Statements.stop();
            }
        });
    }

    private Ledger ledger(LocalDate on) {
        return programme.head.does(() -> programme.house.get(Ledgers.class).of(programme.id, on));
    }

    private Long note(String says) {
        return programme.head.does(() -> notes().keep(new NewNote(
                UUID.randomUUID(), programme.id, null, null, null, "Report", says, "What is meant")));
    }

    private void money(MoneyKind kind, long pounds) {
        programme.at(AProgramme.FOUNDED, () -> money().agree(
                        new NewMoney(UUID.randomUUID(), programme.id, kind, pounds, null, "Cabinet", null, null)));
    }

    private Risks risks() {
        return programme.house.get(Risks.class);
    }

    private Money money() {
        return programme.house.get(Money.class);
    }

    private Notes notes() {
        return programme.house.get(Notes.class);
    }
}
