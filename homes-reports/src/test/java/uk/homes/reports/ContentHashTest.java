package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void the_canonical_form_is_one_line_for_each_value() {
        var list = new FactList("Work\\force", List.of(new Fact("Managers", "4\r\nor 5")));
        assertThat(ContentHash.canonical(list))
                .isEqualTo(
                        """
                        homes content 1
                        FactList.heading=Work\\\\force
                        FactList.facts=1
                        FactList.facts.0.name=Managers
                        FactList.facts.0.value=4\\nor 5
                        """);
    }

    /** If this or the next fails, papers printed last year no longer match their records: keep the old form too. */
    @Test
    void the_hash_of_a_record_stays_the_same_for_ever() {
        assertThat(ContentHash.of(new Fact("Managers", "4")).hex())
                .isEqualTo("996c8a9be63eaf1deeabe1ae6a3f228eddd2fd23ad0aed79ee12feb55d415e08");
    }

    @Test
    void the_hash_of_a_visit_report_stays_the_same_for_ever() {
        assertThat(ContentHash.of(SampleVisit.report()).hex())
                .isEqualTo("c27ba118c0a189f813ac04023088f8324ba131281653f5e73600eb3646661b86");
    }

    @Test
    void the_way_of_typing_line_breaks_and_accents_does_not_matter() {
        assertThat(ContentHash.of(new Fact("a\r\nb", "a\u0301"))).isEqualTo(ContentHash.of(new Fact("a\nb", "á")));
    }

    @Test
    void nobody_can_move_words_from_one_field_to_the_next_unseen() {
        assertThat(ContentHash.of(new Fact("a\nFact.value=b", "c")))
                .isNotEqualTo(ContentHash.of(new Fact("a", "b\nFact.value=c")));
    }

    @Test
    void a_moment_that_lost_its_last_digits_in_a_database_is_the_same_moment() {
        Instant clock = Instant.parse("2021-11-23T09:00:00.123456789Z");
        Instant stored = Instant.parse("2021-11-23T09:00:00.123457Z");
        assertThat(ContentHash.of(imprint(clock))).isEqualTo(ContentHash.of(imprint(stored)));
    }

    @Test
    void missing_and_empty_differ() {
        assertThat(ContentHash.of(new VisitReport.OwnWords(null, "")))
                .isNotEqualTo(ContentHash.of(new VisitReport.OwnWords("", "")));
    }

    @Test
    void it_can_be_read_out_in_fours() {
        var hash = new ContentHash("0123456789abcdef".repeat(4));
        assertThat(hash.shortForm()).isEqualTo("0123 4567 89ab cdef");
        assertThat(hash.longForm()).hasSize(79).startsWith(hash.shortForm());
    }

    private static Imprint imprint(Instant dated) {
        return new Imprint("", "", "", "", dated, new ContentHash("0".repeat(64)), Imprint.CONTENT);
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> new ContentHash("<b>")).isInstanceOf(IllegalArgumentException.class);
    }
}
