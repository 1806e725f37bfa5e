package uk.homes.web.look;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes elements with their attributes; an attribute without a value is left out, every text is escaped. */
final class Html {

    private final ResponseWriter writer;

    Html(FacesContext faces) {
        writer = faces.getResponseWriter();
    }

    /** Opens an element; attributes come in pairs of name and value. */
    Html open(String element, Object... attributes) throws IOException {
        writer.startElement(element, null);
        return attributes(attributes);
    }

    /** More attributes of the element just opened, in pairs of name and value. */
    Html attributes(Object... pairs) throws IOException {
        for (int i = 0; i < pairs.length; i += 2) {
            attribute((String) pairs[i], pairs[i + 1]);
        }
        return this;
    }

    Html text(Object text) throws IOException {
        if (text != null) {
            writer.writeText(text, null);
        }
        return this;
    }

    Html close(String... elements) throws IOException {
        for (String element : elements) {
            writer.endElement(element);
        }
        return this;
    }

    /** A whole element with only text in it. */
    Html element(String element, Object text, Object... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    private void attribute(String name, Object value) throws IOException {
        if (value instanceof Boolean yes) {
            if (yes) {
                writer.writeAttribute(name, name, null);
            }
        } else if (value != null) {
            writer.writeAttribute(name, value, null);
        }
    }
}
