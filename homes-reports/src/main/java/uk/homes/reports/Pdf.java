package uk.homes.reports;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Turns a paper into a PDF that a screen reader can follow (PDF/UA-1) and that an archive can keep (PDF/A-3u). The same
 * paper gives the same bytes. It reads nothing from outside the paper. Any number of threads may use it.
 */
@ApplicationScoped
public class Pdf {
    private static final String STYLE = style();
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The renderer tells the log about every typeface and every style sheet; only its warnings matter to anybody.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    /** The paper as a PDF in memory. */
    public byte[] bytes(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A paper could not be drawn", e);
        }
        return out.toByteArray();
    }

    /** Writes the paper as a PDF; the stream stays open. */
    public void write(Paper paper, OutputStream out) throws IOException {
        try (PdfBoxRenderer renderer = builder(styled(paper.document())).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            Dating.date(pdf, paper.imprint());
            pdf.save(out);
        }
    }

    private static PdfRendererBuilder builder(Document document) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(COLOURS);
        builder.withProducer("homes");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new LineBreaks());
        Typefaces.embed(builder);
        return builder;
    }

    private static Document styled(Document document) {
        Element style = document.createElement("style");
        style.appendChild(document.createTextNode(STYLE));
        document.getDocumentElement().getFirstChild().appendChild(style);
        return document;
    }

    private static String style() {
        try (InputStream in = Pdf.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the papers cannot be read", e);
        }
    }
}
