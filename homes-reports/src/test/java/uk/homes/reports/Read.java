package uk.homes.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a finished PDF as its readers do. */
final class Read {
    private Read() {}

    /** The text of each page, with every run of white space as one space. */
    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s\u00A0]+", " "));
            }
            return pages;
        }
    }

    static String text(byte[] pdf) throws IOException {
        return String.join(" ", pages(pdf));
    }

    /** Walks the tree that a screen reader follows. */
    static void tags(PDStructureNode node, BiConsumer<String, PDStructureElement> each) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                each.accept(element.getStandardStructureType(), element);
                tags(element, each);
            }
        }
    }
}
