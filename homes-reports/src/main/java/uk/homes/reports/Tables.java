package uk.homes.reports;

import java.util.List;
import org.w3c.dom.Element;

/** Everything on a paper that is a table to a screen reader: each header cell says what it is the header of. */
final class Tables {
    /** A row with more text than this may run on to the next page. */
    private static final int TALL_ROW = 1500;
    /** A table with more text than this may run on, between its rows. */
    private static final int BIG_TABLE = 600;
    /** A table with more rows than this may run on, too. */
    private static final int FEW_ROWS = 6;

    /** A space at which no line ends, so that a shape stays with its word. */
    private static final char UNBROKEN = '\u00A0';

    private final Markup markup;

    Tables(Markup markup) {
        this.markup = markup;
    }

    void facts(Element into, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element rows = markup.add(markup.add(into, "table", "facts"), "tbody", "");
        for (Fact fact : facts) {
            Element row = markup.add(rows, "tr", "");
            markup.line(header(row, "row"), "p", "", fact.name());
            markup.paragraphs(markup.add(row, "td", ""), "", fact.value());
        }
    }

    void figures(Element into, String kind, List<Fact> figures) {
        if (figures.isEmpty()) {
            return;
        }
        Element table = markup.add(into, "table", kind);
        Element heads = markup.add(markup.add(table, "thead", ""), "tr", "");
        Element values = markup.add(markup.add(table, "tbody", ""), "tr", "");
        for (Fact figure : figures) {
            markup.line(header(heads, "col"), "p", "", figure.name());
            markup.line(markup.add(values, "td", ""), "p", "", figure.value());
        }
    }

    void grid(Element into, Grid grid) {
        int length = grid.rows().stream()
                .flatMap(List::stream)
                .mapToInt(Cell::length)
                .sum();
        boolean small = grid.rows().size() <= FEW_ROWS && length <= BIG_TABLE;
        Element table = markup.add(into, "table", small ? "grid small" : "grid");
        Element heads = markup.add(markup.add(table, "thead", ""), "tr", "");
        for (Grid.Column column : grid.columns()) {
            Element head = header(heads, "col");
            head.setAttribute("style", "width: " + column.share() + "%");
            markup.line(head, "p", "", column.head());
        }
        Element body = markup.add(table, "tbody", "");
        for (List<Cell> cells : grid.rows()) {
            boolean tall = cells.stream().anyMatch(cell -> cell.length() > TALL_ROW);
            Element row = markup.add(body, "tr", tall ? "long" : "");
            cell(header(row, "row"), cells.get(0));
            cells.stream().skip(1).forEach(cell -> cell(markup.add(row, "td", ""), cell));
        }
    }

    void status(Element into, Status status) {
        Element tag = markup.add(into, "span", status.mark().kind());
        markup.line(tag, "span", "shape", status.mark().shape());
        tag.appendChild(markup.document().createTextNode(UNBROKEN + markup.clean(status.word())));
    }

    private void cell(Element into, Cell cell) {
        if (!cell.about().isBlank()) {
            markup.line(markup.add(into, "p", ""), "b", "", cell.about());
        }
        markup.paragraphs(into, "", cell.text());
        markup.paragraphs(into, "soft", cell.remark());
        if (cell.status() != null) {
            status(markup.add(into, "p", ""), cell.status());
        }
    }

    private Element header(Element row, String scope) {
        Element header = markup.add(row, "th", "");
        header.setAttribute("scope", scope);
        return header;
    }
}
