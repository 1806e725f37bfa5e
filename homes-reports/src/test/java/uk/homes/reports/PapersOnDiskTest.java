package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps a copy of each paper under target, for people to look at. */
class PapersOnDiskTest {
    private static final Path FOLDER = Path.of("target", "papers");

    private final Pdf pdf = new Pdf();

    @Test
    void a_visit_report_is_written_to_a_stream() throws Exception {
        Path file = Files.createDirectories(FOLDER).resolve("reg44-report.pdf");
        try (var out = Files.newOutputStream(file)) {
            new VisitPaper(pdf).write(SampleVisit.report(), SampleVisit.LOCKED, SampleVisit.after(), out);
        }
        assertThat(file).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_report_with_endless_words_is_written_to_a_stream() throws Exception {
        String words = HardWords.ALL + "\n" + "An evening is not a day, and nobody was there. ".repeat(220);
        Path file = Files.createDirectories(FOLDER).resolve("endless-words.pdf");
        try (var out = Files.newOutputStream(file)) {
            new VisitPaper(pdf)
                    .write(
                            SampleVisit.endless(words + "x".repeat(300)),
                            SampleVisit.LOCKED,
                            AfterVisit.NOTHING_YET,
                            out);
        }
        assertThat(Read.pages(Files.readAllBytes(file))).hasSizeGreaterThan(8);
    }

    @Test
    void a_progress_report_is_written_to_a_stream() throws Exception {
        Path file = Files.createDirectories(FOLDER).resolve("progress-report.pdf");
        try (var out = Files.newOutputStream(file)) {
            new ProgressPaper(pdf).write(SampleProgress.report(), out);
        }
        assertThat(file).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_homes_own_papers_are_kept() throws Exception {
        Path folder = Files.createDirectories(FOLDER);
        Path statement = folder.resolve("statement-of-purpose.pdf");
        Files.write(
                statement,
                new StatementPaper(pdf).pdf(SampleHome.statement("Children of 10 to 17."), SampleHome.LOCKED));
        Path review = folder.resolve("review.pdf");
        Files.write(review, new ReviewPaper(pdf).pdf(SampleHome.review("Evenings are calm."), SampleHome.LOCKED));
        assertThat(statement).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(review).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }
}
