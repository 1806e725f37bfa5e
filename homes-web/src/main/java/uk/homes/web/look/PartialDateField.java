package uk.homes.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Precision;
import uk.homes.web.Texts;

/**
 * A date only as exact as it is known: a day, a month, a season, a quarter, a financial year, a year. All parts are
 * there
 * without script; with script only those stay that the chosen exactness needs.
 *
 * <p>Attributes: {@code label} (needed), {@code value} (a {@link PartialDate}), {@code hint}, {@code optional}.
 */
@FacesComponent("homes.partialDate")
public class PartialDateField extends LabelledInput {

    private static final List<Precision> EXACTNESS = List.of(
            Precision.DAY,
            Precision.MONTH,
            Precision.SEASON,
            Precision.QUARTER,
            Precision.FINANCIAL_YEAR,
            Precision.YEAR);

    @Override
    public void decode(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String id = getClientId(faces);
        if (sent.containsKey(id)) {
            setSubmittedValue(DateParts.sent(part -> sent.get(part.isEmpty() ? id : id + "-" + part)));
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        DateParts parts = (DateParts) submitted;
        if (parts.isEmpty()) {
            return null;
        }
        if (EXACTNESS.stream().noneMatch(exact -> exact.name().equals(parts.exact()))) {
            throw refusal("field.notOffered");
        }
        try {
            return parts.date();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw refusal("date.unreadable." + parts.exact());
        }
    }

    @Override
    void encode(FacesContext faces, Html html) throws IOException {
        DateParts parts = shownParts();
        html.open("fieldset", "class", frameClass(faces, "partial-date"), "aria-describedby", describedBy(faces));
        html.open("legend");
        writeLabel(html);
        html.close("legend");
        writeHintAndError(faces, html);
        html.open("div", "class", "parts");
        select(faces, html, "", parts.exact(), exactness());
        number(faces, html, "day", parts.day());
        select(faces, html, "month", parts.month(), months());
        select(faces, html, "season", parts.season(), words("SPRING", "SUMMER", "AUTUMN", "WINTER"));
        select(faces, html, "quarter", parts.quarter(), words("1", "2", "3", "4"));
        number(faces, html, "year", parts.year());
        html.close("div");
        if (shown() instanceof PartialDate date) {
            html.open("p", "class", "reads").text(Texts.frame("date.reads") + " ");
            html.element("b", date.words()).close("p");
        }
        html.close("fieldset");
    }

    private DateParts shownParts() {
        Object shown = shown();
        if (shown instanceof DateParts typed) {
            return typed;
        }
        return shown instanceof PartialDate date ? DateParts.of(date) : DateParts.of(null);
    }

    private void select(FacesContext faces, Html html, String part, String chosen, List<Option> options)
            throws IOException {
        String id = open(faces, html, part);
        html.open("select", "id", id, "name", id).attributes(wired(faces));
        for (Option option : options) {
            html.element(
                    "option",
                    option.label(),
                    "value",
                    option.key(),
                    "selected",
                    option.key().equals(chosen));
        }
        html.close("select", "div");
    }

    private void number(FacesContext faces, Html html, String part, String value) throws IOException {
        String id = open(faces, html, part);
        html.open("input", "type", "text", "inputmode", part.equals("day") ? "numeric" : null, "id", id, "name", id)
                .attributes(wired(faces))
                .attributes("value", value)
                .close("input", "div");
    }

    private String open(FacesContext faces, Html html, String part) throws IOException {
        String id = getClientId(faces) + (part.isEmpty() ? "" : "-" + part);
        html.open("div", "data-part", part.isEmpty() ? "exact" : part);
        html.element("label", Texts.frame("date.part." + (part.isEmpty() ? "exact" : part)), "for", id);
        return id;
    }

    private Object[] wired(FacesContext faces) {
        return new Object[] {"aria-describedby", describedBy(faces), "aria-invalid", invalid(faces)};
    }

    private static List<Option> exactness() {
        return EXACTNESS.stream()
                .map(exact -> new Option(exact, Texts.frame("date.exact." + exact)))
                .toList();
    }

    private static List<Option> months() {
        List<Option> months = new ArrayList<>();
        for (Month month : Month.values()) {
            months.add(new Option(month.getValue(), month.getDisplayName(TextStyle.FULL, Locale.UK)));
        }
        return months;
    }

    private static List<Option> words(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Option(key, Texts.frame("date." + key)))
                .toList();
    }
}
