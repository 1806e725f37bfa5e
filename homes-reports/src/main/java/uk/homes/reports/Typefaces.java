package uk.homes.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two typefaces of every paper: Atkinson Hyperlegible Next, and DejaVu Sans for what that lacks. */
final class Typefaces {
    private static final List<Face> FACES = List.of(
            face("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular.ttf"),
            face("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold.ttf"),
            face("DejaVu Sans", 400, "DejaVuSans.ttf"),
            face("DejaVu Sans", 700, "DejaVuSans-Bold.ttf"));

    private record Face(String family, int weight, byte[] file, CmapLookup glyphs) {}

    private Typefaces() {}

    /** Every paper carries its typefaces, so that it looks and reads the same in thirty years. */
    static void embed(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.file), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    /** Whether any of the typefaces has this character. */
    static boolean have(int character) {
        return FACES.stream().anyMatch(face -> face.glyphs.getGlyphId(character) > 0);
    }

    private static Face face(String family, int weight, String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream("fonts/" + name)) {
            byte[] file = in.readAllBytes();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                return new Face(family, weight, file, font.getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface " + name + " cannot be read", e);
        }
    }
}
