package uk.homes.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Dates a PDF by its paper and not by the clock of the machine that draws it, so that a second copy is the same. */
final class Dating {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private Dating() {}

    static void date(PDDocument pdf, Imprint imprint) throws IOException {
        var dated = GregorianCalendar.from(imprint.dated().atZone(UTC));
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setCreationDate(dated);
        about.setModificationDate(dated);
        pdf.setDocumentId(Long.parseUnsignedLong(imprint.hash().hex().substring(0, 16), 16));
        redate(
                pdf,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        imprint.dated().atZone(UTC).withNano(0)));
    }

    /** The same two dates in the metadata that archives read: both places must say the same. */
    private static void redate(PDDocument pdf, String moment) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String text;
        try (InputStream in = metadata.exportXMPMetadata()) {
            var bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            text = bytes.toString(StandardCharsets.UTF_8);
        }
        String dated = text.replaceAll("<xmp:(Create|Modify)Date>[^<]*<", "<xmp:$1Date>" + moment + "<");
        if (!dated.contains("<xmp:ModifyDate>")) {
            dated = dated.replaceFirst(
                    "(<xmp:CreateDate>[^<]*</xmp:CreateDate>)", "$1<xmp:ModifyDate>" + moment + "</xmp:ModifyDate>");
        }
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
