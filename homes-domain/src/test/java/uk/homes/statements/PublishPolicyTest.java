package uk.homes.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.homes.shared.Refusal;

/** What stands against approving a version, without a database. */
class PublishPolicyTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final Set<Heading> ALL = EnumSet.allOf(Heading.class);

    @Test
    void every_paragraph_of_schedule_1_that_is_confirmed_needs_words() {
        List<Refusal> refusals = refusals(Document.PURPOSE, 1, EnumSet.noneOf(Heading.class), MARCH, null, null);
        assertThat(refusals).extracting(Refusal::key).containsOnly("statements.publish.unwritten");
        assertThat(refusals.stream().map(Refusal::regulation).collect(Collectors.toList()))
                .hasSize(16)
                .contains("CHR Sch 1 para 1", "CHR Sch 1 para 17", "CHR Sch 1 para 20")
                .doesNotContain("CHR Sch 1 para 14", "CHR Sch 1 para 18");
    }

    @Test
    void a_heading_that_is_not_confirmed_may_stay_empty() {
        Set<Heading> confirmed = ALL.stream()
                .filter(Heading::confirmed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Heading.class)));
        assertThat(refusals(Document.PURPOSE, 1, confirmed, MARCH, null, null)).isEmpty();
    }

    @Test
    void the_guide_says_what_to_expect_who_supports_how_to_complain_and_who_speaks_up() {
        assertThat(refusals(Document.GUIDE, 1, EnumSet.of(Heading.EXPECT), MARCH, null, null))
                .extracting(refusal -> refusal.args().get(0))
                .containsExactly(Heading.SUPPORT, Heading.COMPLAIN, Heading.ADVOCACY);
    }

    @Test
    void a_second_version_says_what_changed_and_a_first_need_not() {
        assertThat(refusals(Document.PURPOSE, 2, ALL, MARCH, null, " "))
                .extracting(Refusal::key)
                .containsExactly("statements.publish.changed");
        assertThat(refusals(Document.PURPOSE, 1, ALL, MARCH, null, null)).isEmpty();
    }

    @Test
    void a_version_takes_effect_on_a_day_and_not_before_the_last_one_did() {
        assertThat(refusals(Document.PURPOSE, 2, ALL, null, MARCH, "More beds"))
                .extracting(Refusal::key)
                .containsExactly("statements.publish.effectiveOn");
        assertThat(refusals(Document.PURPOSE, 2, ALL, MARCH.minusDays(1), MARCH, "More beds"))
                .extracting(Refusal::key)
                .containsExactly("statements.publish.beforeLast");
        assertThat(refusals(Document.PURPOSE, 2, ALL, MARCH, MARCH, "More beds"))
                .isEmpty();
    }

    private static List<Refusal> refusals(
            Document document, int number, Set<Heading> written, LocalDate on, LocalDate before, String changed) {
        StatementVersion version = new StatementVersion(1, document, number, 1L, Instant.EPOCH);
        return PublishPolicy.refusals(version, written, on, before, changed);
    }
}
