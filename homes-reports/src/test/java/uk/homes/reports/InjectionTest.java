package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InjectionTest {
    @Test
    void the_papers_can_be_injected() {
        try (SeContainer container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(
                        Pdf.class, VisitPaper.class, ProgressPaper.class, StatementPaper.class, ReviewPaper.class)
                .initialize()) {
            byte[] visit = container
                    .select(VisitPaper.class)
                    .get()
                    .pdf(SampleVisit.report(), SampleVisit.LOCKED, AfterVisit.NOTHING_YET);
            byte[] progress = container.select(ProgressPaper.class).get().pdf(SampleProgress.report());
            byte[] statement =
                    container.select(StatementPaper.class).get().pdf(SampleHome.statement("x"), SampleHome.LOCKED);
            byte[] review = container.select(ReviewPaper.class).get().pdf(SampleHome.review("x"), SampleHome.LOCKED);
            assertThat(statement).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            assertThat(review).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            assertThat(visit).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            assertThat(progress).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
