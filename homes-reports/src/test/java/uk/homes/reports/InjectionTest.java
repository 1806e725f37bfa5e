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
                .addBeanClasses(Pdf.class, VisitPaper.class, ProgressPaper.class)
                .initialize()) {
            byte[] visit = container
                    .select(VisitPaper.class)
                    .get()
                    .pdf(SampleVisit.report(), SampleVisit.LOCKED, AfterVisit.NOTHING_YET);
            byte[] progress = container.select(ProgressPaper.class).get().pdf(SampleProgress.report());
            assertThat(visit).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            assertThat(progress).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
