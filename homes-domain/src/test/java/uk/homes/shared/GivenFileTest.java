package uk.homes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a file is, its content says. */
class GivenFileTest {

    private static final byte[] PDF = bytes("%PDF-1.7 ");
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    @Test
    void a_pdf_a_photograph_and_a_picture_are_known_by_their_content() {
        assertThat(new GivenFile(null, PDF).mediaType()).contains("application/pdf");
        assertThat(new GivenFile(null, JPEG).mediaType()).contains("image/jpeg");
        assertThat(new GivenFile(null, PNG).mediaType()).contains("image/png");
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_not_one() {
        assertThat(new GivenFile("fence.png", bytes("<html><script>")).mediaType())
                .isEmpty();
        assertThat(new GivenFile("fence.jpg", new byte[] {(byte) 0xFF}).mediaType())
                .isEmpty();
    }

    @Test
    void a_file_name_keeps_its_words_and_takes_the_ending_of_its_content() {
        assertThat(new GivenFile("C:\\photos\\the fence.html", JPEG).safeName()).isEqualTo("the fence.jpg");
        assertThat(new GivenFile("../../etc/passwd", PDF).safeName()).isEqualTo("passwd.pdf");
        assertThat(new GivenFile("a\"b;c.png", PNG).safeName()).isEqualTo("a_b_c.png");
        assertThat(new GivenFile(null, PNG).safeName()).isEqualTo("file.png");
    }

    @Test
    void what_is_too_large_or_no_pdf_and_no_picture_is_refused_at_its_field() {
        byte[] most = Arrays.copyOf(PDF, GivenFile.LARGEST);
        assertThatCode(() -> checked(most)).doesNotThrowAnyException();
        assertThatCode(() -> checked(new byte[0])).doesNotThrowAnyException();
        assertThatThrownBy(() -> checked(Arrays.copyOf(PDF, GivenFile.LARGEST + 1)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .containsExactly(Refusal.at("file", "shared.file.large", 10)));
        assertThatThrownBy(() -> checked(bytes("PK a spreadsheet")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.refusals())
                        .containsExactly(Refusal.at("file", "shared.file.type")));
    }

    private static void checked(byte[] content) {
        new GivenFile("minutes.pdf", content).check(Words.check(), "file").orRefuse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
