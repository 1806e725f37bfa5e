package uk.homes.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import uk.homes.web.Texts;

/**
 * One labelled input.
 *
 * <p>Attributes: {@code label} (needed), {@code value}, {@code type} (text, textarea, select, date, time, password,
 * number,
 * email), {@code hint}, {@code optional} (words, or true), {@code limit} (characters, told and never cut), {@code
 * options} for
 * a select, {@code empty} (words of its first, empty line), {@code rows}, {@code autocomplete}, {@code styleClass},
 * {@code inputClass}, {@code readonly}. A date is kept as {@link LocalDate}, a time as {@link LocalTime}.
 */
@FacesComponent("homes.field")
public class Field extends LabelledInput {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public void decode(FacesContext faces) {
        String sent = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        if (sent != null && !flag("readonly")) {
            // PostgreSQL keeps no byte zero, and a browser sends two characters for every new line.
            setSubmittedValue(sent.replace("\0", "").replace("\r\n", "\n"));
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        if (!(submitted instanceof String text) || text.isEmpty()) {
            return null;
        }
        return switch (type()) {
            case "select" ->
                Options.of(getAttributes().get("options"))
                        .byKey(text)
                        .orElseThrow(() -> refusal("field.notOffered"))
                        .value();
            case "date" -> date(faces, text);
            case "time" -> time(faces, text);
            default -> super.getConvertedValue(faces, submitted);
        };
    }

    private Object date(FacesContext faces, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!Days.meant(date)) {
                throw refusal("field.notADate", text);
            }
            return valueType(faces) == String.class ? text : date;
        } catch (DateTimeParseException unreadable) {
            throw refusal("field.notADate", text);
        }
    }

    private Object time(FacesContext faces, String text) {
        try {
            LocalTime time = LocalTime.parse(text);
            return valueType(faces) == String.class ? text : time;
        } catch (DateTimeParseException unreadable) {
            throw refusal("field.notATime", text);
        }
    }

    @Override
    void encode(FacesContext faces, Html html) throws IOException {
        String id = getClientId(faces);
        html.open("div", "class", frameClass(faces, "field"));
        html.open("label", "for", id);
        writeLabel(html);
        html.close("label");
        writeHintAndError(faces, html);
        switch (type()) {
            case "textarea" -> writeTextarea(faces, html, id);
            case "select" -> writeSelect(faces, html, id);
            default -> writeInput(faces, html, id);
        }
        if (attribute("limit") != null) {
            html.element("p", left(faces), "class", "count", "id", id + "-count");
        }
        html.close("div");
    }

    private void writeTextarea(FacesContext faces, Html html, String id) throws IOException {
        html.open("textarea", "id", id, "name", id, "rows", or("rows", "7"), "class", attribute("inputClass"));
        wire(faces, html);
        // A browser drops the first new line in a textarea.
        String text = shownText(faces);
        html.text(text.startsWith("\n") ? "\n" + text : text).close("textarea");
    }

    private void writeSelect(FacesContext faces, Html html, String id) throws IOException {
        Object shown = shown();
        String chosen = shown instanceof String text ? text : Option.key(shown);
        html.open("select", "id", id, "name", id, "class", attribute("inputClass"));
        wire(faces, html);
        if (chosen.isEmpty() || !isRequired()) {
            html.element("option", or("empty", Texts.frame("field.choose")), "value", "", "selected", chosen.isEmpty());
        }
        for (Option option : Options.of(getAttributes().get("options")).all()) {
            html.element(
                    "option",
                    option.label(),
                    "value",
                    option.key(),
                    "selected",
                    option.key().equals(chosen));
        }
        html.close("select");
    }

    private void writeInput(FacesContext faces, Html html, String id) throws IOException {
        boolean number = type().equals("number");
        html.open(
                "input",
                "id",
                id,
                "name",
                id,
                "type",
                number ? "text" : type(),
                "inputmode",
                number ? "decimal" : attribute("inputmode"),
                "autocomplete",
                attribute("autocomplete"),
                "class",
                or("inputClass", type().equals("date") || type().equals("time") || number ? "short" : null));
        wire(faces, html);
        html.close("input");
    }

    private void wire(FacesContext faces, Html html) throws IOException {
        String count = attribute("limit") == null ? "" : getClientId(faces) + "-count";
        html.attributes(
                "aria-describedby", describedBy(faces, count),
                "aria-invalid", invalid(faces),
                "aria-required", isRequired() ? "true" : null,
                "data-limit", attribute("limit"),
                "readonly", flag("readonly"));
        // A password is never sent back.
        if (!type().equals("textarea") && !type().equals("select") && !type().equals("password")) {
            html.attributes("value", shownText(faces));
        }
    }

    private String type() {
        return or("type", "text");
    }

    private String or(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    private String shownText(FacesContext faces) {
        Object shown = shown();
        if (shown == null) {
            return "";
        }
        if (shown instanceof LocalTime time) {
            return TIME.format(time);
        }
        return shown instanceof String || shown instanceof LocalDate ? shown.toString() : converted(faces, shown);
    }

    @SuppressWarnings("unchecked")
    private String converted(FacesContext faces, Object value) {
        Converter<Object> converter = getConverter();
        if (converter == null) {
            converter = faces.getApplication().createConverter(value.getClass());
        }
        return converter == null ? value.toString() : converter.getAsString(faces, this, value);
    }

    private String left(FacesContext faces) {
        int left = Integer.parseInt(attribute("limit")) - shownText(faces).length();
        return Texts.frame(left < 0 ? "field.tooMany" : "field.left", Math.abs(left));
    }
}
