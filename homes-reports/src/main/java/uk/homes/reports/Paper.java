package uk.homes.reports;

import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper that leaves the building, put together in the order in which it is read. Whatever text it is given stays
 * text. It belongs to the thread that builds it.
 */
public final class Paper {
    /** Longer than this, a box may run on to the next page: keeping it whole would leave half a page empty. */
    private static final int KEPT_WHOLE = 900;

    private final Markup markup = new Markup("en-GB");
    private final Imprint imprint;
    private final Outline outline = new Outline(markup);
    private final Tables tables = new Tables(markup);
    private Element into = markup.body();
    private boolean sealed;

    public Paper(Imprint imprint, String kicker, String lead) {
        this.imprint = imprint;
        describe();
        run("running head", imprint.head());
        Element foot = run("running foot", imprint.version() + " ·");
        foot.appendChild(markup.document().createTextNode(" "));
        markup.line(foot, "span", "unbroken", "content " + imprint.hash().shortForm());
        Element title = markup.add(into, "div", "title");
        markup.line(title, "p", "kicker", kicker);
        outline.heading(title, 1, imprint.title());
        markup.paragraphs(title, "lead", lead);
    }

    /** A heading of the second level, listed in the reader's outline. */
    public Paper section(String heading) {
        outline.heading(into, 2, heading);
        return this;
    }

    /** A heading of the second level and, quietly beside it, the regulation that asks for the section. */
    public Paper section(String heading, String regulation) {
        Element made = outline.heading(into, 2, heading);
        if (!regulation.isBlank()) {
            made.appendChild(markup.document().createTextNode(" "));
            markup.line(made, "span", "asks", regulation);
        }
        return this;
    }

    /** A heading of the third level, inside a section. */
    public Paper part(String heading) {
        outline.heading(into, 3, heading);
        return this;
    }

    /** Text as somebody wrote it, with its paragraphs. */
    public Paper paragraphs(String text) {
        markup.paragraphs(into, "", text);
        return this;
    }

    /** A quieter remark. */
    public Paper remark(String text) {
        markup.paragraphs(into, "soft", text);
        return this;
    }

    /** Points without an order. */
    public Paper list(List<String> points) {
        return points("ul", points);
    }

    /** Points in their order. */
    public Paper numbered(List<String> points) {
        return points("ol", points);
    }

    /** Pairs of name and value. */
    public Paper facts(List<Fact> facts) {
        tables.facts(into, facts);
        return this;
    }

    /** Two or three short lists of facts side by side, each under its own heading. */
    public Paper beside(List<FactList> lists) {
        Element row = markup.add(into, "div", lists.size() == 2 ? "beside two" : "beside");
        for (FactList list : lists) {
            Element inner = markup.add(markup.add(row, "div", "one"), "div", "inner");
            outline.heading(inner, 3, list.heading());
            tables.facts(inner, list.facts());
        }
        return this;
    }

    /** At most four figures, each with what it counts. */
    public Paper figures(List<Fact> figures) {
        tables.figures(into, "figures", figures);
        return this;
    }

    /** A table whose heads come again on each page. */
    public Paper table(Grid grid) {
        tables.grid(into, grid);
        return this;
    }

    /** Where something stands, on a line of its own. */
    public Paper status(Status status, String remark) {
        Element line = markup.add(into, "p", "");
        tables.status(line, status);
        if (!remark.isBlank()) {
            line.appendChild(markup.document().createTextNode(" "));
            markup.line(line, "span", "soft", remark);
        }
        return this;
    }

    /** A white sheet that sets its contents apart, such as a summary. */
    public Paper sheet(Consumer<Paper> contents) {
        Element outer = into;
        into = markup.add(outer, "div", "sheet");
        contents.accept(this);
        into = outer;
        return this;
    }

    /** Something that a reader must not miss. */
    public Paper notice(String text) {
        markup.paragraphs(markup.add(into, "div", "notice"), "", text);
        return this;
    }

    /** A person's own words, apart and larger, and whose they are. */
    public Paper quote(String ownWords, String whose) {
        Element quote = markup.add(into, "div", "quote");
        markup.paragraphs(quote, "words", ownWords);
        markup.line(quote, "p", "soft", whose);
        return this;
    }

    /** An opinion that the law asks for: the question, the answer, the reasons and the regulation. */
    public Paper opinion(String question, String says, String reasons, String regulation) {
        Element box = markup.add(into, "div", box("opinion", reasons));
        outline.heading(box, 3, question);
        markup.line(box, "p", "says", says);
        markup.paragraphs(box, "", reasons);
        markup.line(box, "p", "source", regulation);
        return this;
    }

    /** A recommendation in a box of its own. */
    public Paper recommendation(Recommended recommended) {
        Element box = markup.add(into, "div", box("recommendation", recommended.text()));
        outline.heading(box, 3, "Recommendation " + recommended.number());
        markup.paragraphs(box, "", recommended.text());
        if (recommended.status() != null) {
            tables.status(markup.add(box, "p", ""), recommended.status());
        }
        tables.figures(box, "aspects", recommended.facts());
        return this;
    }

    /** So many of so many, in words and as a bar. */
    public Paper share(Share share) {
        Element block = markup.add(into, "div", "share");
        markup.line(block, "p", "", share.says());
        Element track = markup.add(block, "div", "track");
        markup.add(track, "div", "filled").setAttribute("style", "width: " + share.percentage() + "%");
        String scale = share.percentage() + "% in use.";
        if (share.targetPercentage() > 0) {
            markup.add(track, "div", "target").setAttribute("style", "left: " + share.targetPercentage() + "%");
            scale += " The line marks the target of " + share.targetPercentage() + "%.";
        }
        markup.line(block, "p", "scale", scale);
        return this;
    }

    Imprint imprint() {
        return imprint;
    }

    String title() {
        return markup.clean(imprint.title());
    }

    /** A copy of the finished tree. The full hash stands on its last page. */
    Document document() {
        if (!sealed) {
            seal();
            sealed = true;
        }
        return (Document) markup.document().cloneNode(true);
    }

    private void seal() {
        Element seal = markup.add(markup.body(), "div", "seal");
        markup.line(seal, "p", "", imprint.version() + ".");
        markup.line(seal, "p", "", imprint.hashed());
        markup.line(seal, "p", "hash", imprint.hash().longForm());
    }

    private void describe() {
        markup.line(markup.head(), "title", "", imprint.title());
        Element subject = markup.add(markup.head(), "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", markup.clean(imprint.subject()));
        markup.head().appendChild(outline.bookmarks());
    }

    private Element run(String kind, String text) {
        return markup.line(markup.add(markup.body(), "div", kind), "p", "", text);
    }

    private Paper points(String kind, List<String> points) {
        if (!points.isEmpty()) {
            Element list = markup.add(into, kind, "");
            for (String point : points) {
                markup.paragraphs(markup.add(list, "li", ""), "", point);
            }
        }
        return this;
    }

    private static String box(String kind, String text) {
        return text.length() > KEPT_WHOLE ? kind + " long" : kind;
    }
}
