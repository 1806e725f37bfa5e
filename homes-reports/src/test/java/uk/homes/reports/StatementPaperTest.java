package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementPaperTest {
    private final StatementPaper papers = new StatementPaper(new Pdf());

    @Test
    void it_says_which_version_holds_from_when_who_approved_it_and_what_changed() throws Exception {
        assertThat(text(false))
                .contains("Version 2, in force from 1 June 2021.")
                .contains("approved 28 May 2021 at 11:12 by Dana Whitlock")
                .contains("What changed Two beds are in use.")
                .contains("Schedule 1 paragraph 1")
                .contains("Not confirmed")
                .contains(SampleHome.LOCKED.longForm());
    }

    @Test
    void the_version_for_the_public_names_nobody() throws Exception {
        assertThat(text(true)).contains("version for the public").doesNotContain("Dana Whitlock");
    }

    @Test
    void the_file_is_named_after_document_home_and_version() {
        assertThat(StatementPaper.fileName(SampleHome.statement("x")))
                .isEqualTo("statement-of-purpose-pegasus-version-2.pdf");
        assertThat(StatementPaper.fileName(SampleHome.statement("x", true)))
                .isEqualTo("statement-of-purpose-pegasus-version-2-public.pdf");
    }

    private String text(boolean forPublic) throws Exception {
        return Read.text(papers.pdf(SampleHome.statement("Children of 10 to 17.", forPublic), SampleHome.LOCKED));
    }
}
