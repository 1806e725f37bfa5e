package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the filters in front of every page let through. */
class FiltersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/daily/today", "/people/Zdenka%20Horv%C3%A1thov%C3%A1", "q=100%25", ""})
    void an_address_that_spells_text_is_readable(String address) {
        assertThat(AddressFilter.isReadable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/daily/%00", "q=%ff", "q=%C3", "100%", "%4", "%zz", "%ED%A0%80", "%C0%AF"})
    void an_address_that_spells_no_text_is_not(String address) {
        assertThat(AddressFilter.isReadable(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/daily/today, false",
        "/daily/today.xhtml, true",
        "/resources/homes/tokens.css, false",
        "/resources/homes/dueList.xhtml, true",
        "/resources/homes/dueList, true",
        "/jakarta.faces.resource/theme.css.xhtml, false",
    })
    void the_parts_of_a_page_are_no_pages(String path, boolean part) {
        assertThat(AddressFilter.isBuildingPart(path)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, http://homes.test:8080, -, true",
                "-, http://homes.test:8080, -, true",
                "same-origin, -, -, true",
                "-, -, http://homes.test:8080/daily/today, true",
                "-, -, -, false",
                "cross-site, http://homes.test:8080, -, false",
                "same-site, -, -, false",
                "none, -, -, false",
                "-, http://elsewhere.test, -, false",
                "-, http://homes.test, -, false",
                "-, null, -, false",
                "-, -, http://elsewhere.test/homes.test:8080, false",
                "-, not an address, -, false",
                "same-origin, http://elsewhere.test, http://homes.test:8080/x, false",
            })
    void only_a_form_of_our_own_may_change_something(String site, String origin, String referer, boolean own) {
        assertThat(OriginFilter.isOwn("homes.test:8080", site, origin, referer)).isEqualTo(own);
    }

    @Test
    void only_the_look_is_kept_by_browsers() {
        assertThat(HeadersFilter.cacheControl("/daily/today", null)).isEqualTo("no-store");
        assertThat(HeadersFilter.cacheControl("/api/drafts/daily.entry/7", "v=1"))
                .isEqualTo("no-store");
        assertThat(HeadersFilter.cacheControl("/resources/homes/tokens.css", "v=12ab"))
                .contains("immutable");
        assertThat(HeadersFilter.cacheControl("/resources/homes/tokens.css", null))
                .doesNotContain("immutable");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, /daily/entry?again=1",
                "child=7, /daily/entry?child=7&again=1",
                "child=7&again=1, /daily/entry?child=7&again=1",
                "again=1, /daily/entry?again=1",
            })
    void a_page_loaded_again_keeps_its_address(String query, String address) {
        assertThat(PlainExceptionHandler.afresh("/daily/entry", query)).isEqualTo(address);
    }

    @Test
    void a_reference_can_be_read_over_the_telephone() {
        assertThat(Problem.newReference()).matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(Problem.newReference()).isNotEqualTo(Problem.newReference());
    }
}
