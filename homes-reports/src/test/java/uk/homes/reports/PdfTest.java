package uk.homes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final ContentHash HASH = ContentHash.of(new Fact("any", "thing"));

    private final Pdf pdf = new Pdf();

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertThat(pdf.bytes(longTable())).isEqualTo(pdf.bytes(longTable()));
    }

    @Test
    void one_paper_can_be_drawn_twice() {
        Paper paper = longTable();
        assertThat(pdf.bytes(paper)).isEqualTo(pdf.bytes(paper));
    }

    @Test
    void many_can_print_at_once() throws Exception {
        byte[] expected = pdf.bytes(longTable());
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> print = () -> pdf.bytes(longTable());
            for (var printed : threads.invokeAll(Collections.nCopies(12, print))) {
                assertThat(printed.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void every_page_says_which_it_is_and_of_what() throws Exception {
        List<String> pages = Read.pages(pdf.bytes(longTable()));
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Page " + (i + 1) + " of " + pages.size())
                    .contains("Version 1, submitted today by R. Adeyemi · content " + HASH.shortForm());
            assertThat(pages.get(i).contains("The head")).isEqualTo(i > 0);
        }
        assertThat(pages.get(pages.size() - 1)).contains(HASH.longForm());
    }

    @Test
    void a_table_says_its_heads_on_each_page_and_loses_no_row() throws Exception {
        List<String> pages = Read.pages(pdf.bytes(longTable()));
        assertThat(pages).allMatch(page -> page.contains("What it is Where it stands"));
        String all = String.join(" ", pages);
        assertThat(IntStream.range(0, 120)).allMatch(i -> all.contains("Row number " + i + " "));
    }

    @Test
    void whatever_people_type_stays_text() throws Exception {
        String text = Read.text(pdf.bytes(paper().section("Words").paragraphs(HardWords.ALL)));
        assertThat(text)
                .contains(HardWords.MARKUP)
                .contains(HardWords.NAMES)
                .contains("before after soft [half a character] lone")
                .contains("smile [slightly smiling face] and [cjk unified ideographs 6f22]");
    }

    @Test
    void a_very_long_text_loses_no_word() throws Exception {
        String written = IntStream.range(0, 3000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String sentences = "Not fully, because " + written;
        String text = Read.text(pdf.bytes(paper().section("Opinion").opinion("Safe?", "No", sentences, "Regulation")));
        assertThat(IntStream.range(0, 3000)).allMatch(i -> text.contains("word" + i + " "));
    }

    @Test
    void a_row_longer_than_a_page_loses_no_word() throws Exception {
        String written = IntStream.range(0, 3000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        var columns = List.of(new Grid.Column("One", 50), new Grid.Column("Two", 50));
        var rows = List.of(List.of(Cell.of("Row"), Cell.of(written + " ")));
        String text = Read.text(pdf.bytes(paper().section("Long").table(new Grid(columns, rows))));
        assertThat(IntStream.range(0, 3000)).allMatch(i -> text.contains("word" + i + " "));
    }

    @Test
    void a_screen_reader_is_told_language_title_and_outline() throws Exception {
        byte[] printed = pdf.bytes(paper().section("One").section("Two"));
        try (var document = Loader.loadPDF(printed)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The title");
            var outline = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> outline.add(item.getTitle()));
            assertThat(outline).containsExactly("One", "Two");
        }
    }

    @Test
    void each_header_cell_says_what_it_heads() throws Exception {
        var scopes = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.bytes(longTable()))) {
            Read.tags(document.getDocumentCatalog().getStructureTreeRoot(), (tag, element) -> {
                if ("TH".equals(tag)) {
                    var attributes =
                            (PDTableAttributeObject) element.getAttributes().getObject(0);
                    scopes.add(attributes.getScope());
                }
            });
        }
        assertThat(scopes).hasSize(122).startsWith("Column", "Column", "Row").containsOnly("Column", "Row");
    }

    @Test
    void every_typeface_travels_with_the_paper() throws Exception {
        try (var document = Loader.loadPDF(pdf.bytes(longTable()))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void a_heading_cannot_skip_a_level() {
        assertThatThrownBy(() -> paper().part("Three")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_row_without_all_its_cells_is_refused() {
        var columns = List.of(new Grid.Column("One", 50), new Grid.Column("Two", 50));
        assertThatThrownBy(() -> new Grid(columns, List.of(List.of(Cell.of("alone")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Paper paper() {
        return new Paper(
                new Imprint(
                        "The title",
                        "What it is about",
                        "The head",
                        "Version 1, submitted today by R. Adeyemi",
                        Instant.parse("2021-11-23T09:00:00Z"),
                        HASH,
                        Imprint.CONTENT),
                "Kind of paper",
                "Lead");
    }

    private static Paper longTable() {
        var columns = List.of(new Grid.Column("What it is", 40), new Grid.Column("Where it stands", 60));
        List<List<Cell>> rows = IntStream.range(0, 120)
                .mapToObj(i -> List.of(
                        Cell.of("Row number " + i + " of the table"), Cell.of(new Status("On track", Mark.MOVING))))
                .toList();
        return paper().table(new Grid(columns, rows));
    }
}
