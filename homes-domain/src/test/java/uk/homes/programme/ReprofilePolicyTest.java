package uk.homes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homes.shared.PartialDate;
import uk.homes.shared.RuleBroken;

class ReprofilePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final PartialDate AUTUMN = PartialDate.autumn(2020);

    @Test
    void a_date_moves_with_a_reason_a_decision_and_an_approver() {
        assertThatCode(() -> ReprofilePolicy.check(asked(PartialDate.month(2022, 1), "Staff"), AUTUMN, false, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        RuleBroken broken = broken(new Reprofile(null, 1, 1, null, " ", null, ""), false);
        assertThat(broken.refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly(
                        "programme.reprofile.target",
                        "programme.reprofile.reason",
                        "programme.reprofile.decision",
                        "programme.reprofile.approver");
    }

    @Test
    void the_same_date_again_is_no_re_profiling() {
        assertThat(broken(asked(PartialDate.autumn(2020), "Staff"), false).says("programme.reprofile.same"))
                .isTrue();
    }

    @Test
    void a_date_that_is_over_is_refused_but_the_month_we_are_in_is_not() {
        assertThat(broken(asked(PartialDate.month(2021, 10), "Staff"), false).says("programme.reprofile.past"))
                .isTrue();
        assertThatCode(() -> ReprofilePolicy.check(asked(PartialDate.month(2021, 11), "Staff"), AUTUMN, false, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_met_or_replaced_keeps_its_date() {
        assertThat(broken(asked(PartialDate.month(2022, 1), "Staff"), true).says("programme.reprofile.settled"))
                .isTrue();
    }

    @Test
    void a_reason_beyond_its_limit_is_told_beside_the_field() {
        RuleBroken broken = broken(asked(PartialDate.month(2022, 1), "x".repeat(501)), false);
        assertThat(broken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("reason");
            assertThat(refusal.args()).containsExactly(500, 1);
        });
    }

    private static RuleBroken broken(Reprofile asked, boolean settled) {
        return catchThrowableOfType(RuleBroken.class, () -> ReprofilePolicy.check(asked, AUTUMN, settled, TODAY));
    }

    private static Reprofile asked(PartialDate target, String reason) {
        return new Reprofile(null, 1, 1, target, reason, "Project group, item 4", "Head of Children in Care");
    }
}
