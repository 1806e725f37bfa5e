package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a file is, its content says. */
class EvidenceTest {

    @Test
    void a_pdf_a_photograph_and_a_picture_are_known_by_their_content() {
        assertThat(EvidenceStore.mediaType("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII)))
                .contains("application/pdf");
        assertThat(EvidenceStore.mediaType(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}))
                .contains("image/jpeg");
        assertThat(EvidenceStore.mediaType(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .contains("image/png");
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_not_one() {
        assertThat(EvidenceStore.mediaType("<html><script>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(EvidenceStore.mediaType(new byte[] {(byte) 0xFF})).isEmpty();
    }

    @Test
    void a_file_name_keeps_its_words_and_takes_the_ending_of_its_content() {
        assertThat(EvidenceStore.fileName("C:\\photos\\the fence.html", "image/jpeg"))
                .isEqualTo("the fence.jpg");
        assertThat(EvidenceStore.fileName("../../etc/passwd", "application/pdf"))
                .isEqualTo("passwd.pdf");
        assertThat(EvidenceStore.fileName("a\"b;c.png", "image/png")).isEqualTo("a_b_c.png");
        assertThat(EvidenceStore.fileName(null, "image/png")).isEqualTo("evidence.png");
    }
}
