package uk.homes.reports;

import org.w3c.dom.Element;

/** The headings of a paper, none of which skips a level, and the reader's outline made of them. */
final class Outline {
    private final Markup markup;
    private final Element bookmarks;
    private int level;
    private int count;

    Outline(Markup markup) {
        this.markup = markup;
        bookmarks = markup.document().createElement("bookmarks");
    }

    Element bookmarks() {
        return bookmarks;
    }

    Element heading(Element into, int wanted, String text) {
        if (wanted > level + 1) {
            throw new IllegalStateException("A heading of level " + wanted + " cannot follow one of level " + level);
        }
        level = wanted;
        Element heading = markup.line(into, "h" + wanted, "", text);
        if (wanted == 2) {
            String id = "s" + ++count;
            heading.setAttribute("id", id);
            Element bookmark = markup.add(bookmarks, "bookmark", "");
            bookmark.setAttribute("name", markup.clean(text));
            bookmark.setAttribute("href", "#" + id);
        }
        return heading;
    }
}
