package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the addresses of before lead. */
class MovedFilterTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/programme/risks, -, /governance/risks",
                "/programme/risk, risk=3&version=2, /governance/risk?risk=3&version=2",
                "/programme/learning, about=STEP_DOWN, /governance/learning?about=STEP_DOWN",
                "/regulation/actions, home=pegasus&q=100%25, /inspections/actions?home=pegasus&q=100%25",
                "/regulation/file, evidence=7, /inspections/file?evidence=7",
                "/regulation/file, home=pegasus&evidence=7, /inspections/file?home=pegasus&evidence=7",
            })
    void an_address_of_before_leads_to_the_one_of_today_with_all_it_asks_for(String path, String query, String now) {
        assertThat(MovedFilter.now(path, query)).contains(now);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/programme/board, -",
                "/programme/risks/, -",
                "/governance/risks, -",
                "/regulation/file, paper=7",
                "/regulation/file, paper=7&was=evidence=7",
                "/regulation/file, -",
            })
    void what_is_where_it_was_is_left_alone(String path, String query) {
        assertThat(MovedFilter.now(path, query)).isEmpty();
    }

    @Test
    void every_one_leads_to_a_page_there_is_from_where_none_is() throws IOException {
        List<String> pages = Files.readAllLines(Path.of("src/test/resources/matrix.csv")).stream()
                .filter(line -> line.startsWith("page,"))
                .map(line -> line.split(",")[1])
                .toList();
        assertThat(MovedFilter.BEFORE.values()).allSatisfy(before -> {
            assertThat(before).doesNotContainAnyElementsOf(pages);
            assertThat(before).allSatisfy(page -> assertThat(MovedFilter.now(page, null))
                    .hasValueSatisfying(now -> assertThat(pages).contains(now)));
        });
    }
}
