package uk.homes.reports;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The tree that is drawn. Text enters it only as text nodes, so nobody's words can become markup. */
final class Markup {
    private final Words words = new Words(Typefaces::have);
    private final Document document;
    private final Element head;
    private final Element body;

    Markup(String language) {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        head = add(html, "head", "");
        body = add(html, "body", "");
    }

    Document document() {
        return document;
    }

    Element head() {
        return head;
    }

    Element body() {
        return body;
    }

    Element add(Element parent, String name, String kind) {
        Element child = document.createElement(name);
        if (!kind.isEmpty()) {
            child.setAttribute("class", kind);
        }
        parent.appendChild(child);
        return child;
    }

    Element line(Element parent, String name, String kind, String text) {
        Element child = add(parent, name, kind);
        child.appendChild(document.createTextNode(words.line(text)));
        return child;
    }

    void paragraphs(Element parent, String kind, String text) {
        for (String one : words.paragraphs(text)) {
            line(parent, "p", kind, one);
        }
    }

    String clean(String text) {
        return words.line(text);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot build a document", e);
        }
    }
}
