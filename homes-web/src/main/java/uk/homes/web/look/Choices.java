package uk.homes.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question with a handful of answers; the whole tile is the target.
 *
 * <p>Attributes: {@code label} (needed), {@code value}, {@code options} (see {@link Options#of}), {@code multiple} for
 * checkboxes, {@code layout} (tiles or three), {@code hint}, {@code optional}, {@code styleClass}. Several answers
 * are kept as
 * a {@link List}, or as a {@link Set} where the page keeps one.
 */
@FacesComponent("homes.choices")
public class Choices extends LabelledInput {

    @Override
    public void decode(FacesContext faces) {
        String[] sent =
                faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(sent == null ? new String[0] : sent);
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        Options offered = offered();
        List<Object> values = new ArrayList<>();
        for (String key : (String[]) submitted) {
            values.add(offered.byKey(key)
                    .orElseThrow(() -> refusal("field.notOffered"))
                    .value());
        }
        if (flag("multiple")) {
            return Set.class.isAssignableFrom(valueType(faces)) ? new LinkedHashSet<>(values) : values;
        }
        return values.isEmpty() ? null : values.get(0);
    }

    @Override
    void encode(FacesContext faces, Html html) throws IOException {
        String id = getClientId(faces);
        html.open(
                "fieldset",
                "class",
                frameClass(faces, "choices-field"),
                "aria-describedby",
                describedBy(faces),
                "aria-invalid",
                flag("multiple") ? null : invalid(faces),
                "role",
                flag("multiple") ? null : "radiogroup",
                "aria-required",
                !flag("multiple") && isRequired() ? "true" : null);
        html.open("legend");
        writeLabel(html);
        html.close("legend");
        writeHintAndError(faces, html);
        String layout = attribute("layout");
        html.open("div", "class", "choices" + (layout == null ? "" : " " + layout));
        Set<String> chosen = chosen();
        int number = 0;
        for (Option option : offered().all()) {
            // The first tile carries the id, so that the list of errors can lead to it.
            writeTile(html, id, number == 0 ? id : id + "-" + number, option, chosen);
            number++;
        }
        html.close("div", "fieldset");
    }

    private void writeTile(Html html, String name, String id, Option option, Set<String> chosen) throws IOException {
        html.open("label", "class", "choice");
        html.open("input", "type", flag("multiple") ? "checkbox" : "radio", "id", id, "name", name)
                .attributes("value", option.key(), "checked", chosen.contains(option.key()))
                .close("input");
        html.open("span").text(option.label());
        if (option.hint() != null) {
            html.element("small", option.hint());
        }
        html.close("span", "label");
    }

    private Options offered() {
        return Options.of(getAttributes().get("options"));
    }

    private Set<String> chosen() {
        Set<String> keys = new LinkedHashSet<>();
        Object shown = shown();
        if (shown instanceof Object[] several) {
            shown = List.of(several);
        }
        if (shown instanceof Collection<?> several) {
            several.forEach(value -> keys.add(Option.key(value)));
        } else if (shown != null) {
            keys.add(Option.key(shown));
        }
        return keys;
    }
}
