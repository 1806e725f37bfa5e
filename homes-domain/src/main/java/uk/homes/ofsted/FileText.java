package uk.homes.ofsted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import uk.homes.shared.RuleBroken;

/** The letters of a file: UTF-8 with or without its mark, or Windows-1252, as Ofsted has saved them in turn; nothing else. */
final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UTF_8_READ_AS_WINDOWS = "\u00e2\u20ac";

    private final byte[] content;
    private final int start;
    private final Charset charset;

    private FileText(byte[] content, int start, Charset charset) {
        this.content = content;
        this.start = start;
        this.charset = charset;
    }

    /** Finds out how a file was saved; refuses what is no text, or text that was spoilt on its way. */
    static FileText of(byte[] content) {
        boolean marked = begins(content, 0xEF, 0xBB, 0xBF);
        int start = marked ? 3 : 0;
        RuleBroken.whenAt(
                begins(content, 0xFF, 0xFE) || begins(content, 0xFE, 0xFF), "file", "ofsted.file.encodingUtf16");
        RuleBroken.whenAt(begins(content, 'P', 'K'), "file", "ofsted.file.spreadsheet");
        if (readable(content, start, StandardCharsets.UTF_8)) {
            return new FileText(content, start, StandardCharsets.UTF_8);
        }
        RuleBroken.whenAt(marked || !readable(content, start, WINDOWS), "file", "ofsted.file.encoding");
        return new FileText(content, start, WINDOWS);
    }

    /** As it is called in the records of imports. */
    String encoding() {
        if (charset.equals(WINDOWS)) {
            return "Windows-1252";
        }
        return start > 0 ? "UTF-8 with mark" : "UTF-8";
    }

    /** Reads it from its first letter. */
    Reader open() {
        return open(content, start, charset);
    }

    /** Whether the last line is complete. */
    boolean endsWithLine() {
        return content.length > 0 && (content[content.length - 1] == '\n' || content[content.length - 1] == '\r');
    }

    private static Reader open(byte[] content, int start, Charset charset) {
        return new InputStreamReader(
                new ByteArrayInputStream(content, start, content.length - start),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean readable(byte[] content, int start, Charset charset) {
        char[] some = new char[8192];
        String end = "";
        try (Reader letters = open(content, start, charset)) {
            for (int read = letters.read(some); read >= 0; read = letters.read(some)) {
                String text = end + new String(some, 0, read);
                if (text.contains(UTF_8_READ_AS_WINDOWS) || text.codePoints().anyMatch(FileText::unreadable)) {
                    return false;
                }
                end = text.substring(text.length() - 1);
            }
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean unreadable(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t' || letter == 0xFFFD;
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
