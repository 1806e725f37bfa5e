package uk.homes.web.look;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.web.Texts;

/**
 * An input that cannot be shown without its label, and whose hint and error are read out with it. What was typed
 * comes back
 * as it was typed when anything on the page is refused.
 */
abstract class LabelledInput extends UIInput {

    LabelledInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "homes.input";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) {
        // Converters and validators are attached, not shown.
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (isRendered()) {
            encode(faces, new Html(faces));
        }
    }

    abstract void encode(FacesContext faces, Html html) throws IOException;

    String label() {
        String label = attribute("label");
        if (label == null || label.isBlank()) {
            throw new IllegalStateException(getClientId() + " has no label");
        }
        return label;
    }

    String attribute(String name) {
        Object value = getAttributes().get(name);
        return value == null || "".equals(value) ? null : value.toString();
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(attribute(name));
    }

    /** What is wrong, in words, or {@code null}. */
    String error(FacesContext faces) {
        List<FacesMessage> messages = faces.getMessageList(getClientId(faces));
        return messages.isEmpty()
                ? null
                : messages.stream().map(FacesMessage::getSummary).distinct().collect(Collectors.joining(". "));
    }

    String hintId() {
        return getClientId() + "-hint";
    }

    String errorId() {
        return getClientId() + "-error";
    }

    /** The ids of everything that is read out with the input. */
    String describedBy(FacesContext faces, String... more) {
        String ids = Stream.concat(
                        Stream.of(error(faces) == null ? "" : errorId(), attribute("hint") == null ? "" : hintId()),
                        Stream.of(more))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    String invalid(FacesContext faces) {
        return error(faces) == null ? null : "true";
    }

    /** The label's words, and beside them that an answer is optional. */
    void writeLabel(Html html) throws IOException {
        html.text(label());
        String optional = attribute("optional");
        if (optional != null && !optional.equals("false")) {
            String words = optional.equals("true") ? Texts.frame("field.optional") : optional;
            html.text(" ").element("span", "(" + words + ")", "class", "optional");
        }
    }

    void writeHintAndError(FacesContext faces, Html html) throws IOException {
        if (attribute("hint") != null) {
            html.element("p", attribute("hint"), "class", "hint", "id", hintId());
        }
        if (error(faces) != null) {
            html.element("p", error(faces), "class", "error", "id", errorId());
        }
    }

    String frameClass(FacesContext faces, String name) {
        String more = attribute("styleClass");
        return name + (error(faces) == null ? "" : " field-error") + (more == null ? "" : " " + more);
    }

    /** What stands in the input: what was typed, as long as it has not been taken. */
    Object shown() {
        return getSubmittedValue() != null ? getSubmittedValue() : getValue();
    }

    ConverterException refusal(String key, Object... args) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.frame(key, args), null));
    }

    /** The kind of value the page keeps, {@code Object} when it does not say. */
    Class<?> valueType(FacesContext faces) {
        ValueExpression value = getValueExpression("value");
        Class<?> type = value == null ? null : value.getType(faces.getELContext());
        return type == null ? Object.class : type;
    }

    @Override
    public String getRequiredMessage() {
        String message = super.getRequiredMessage();
        return message != null ? message : Texts.frame("field.needed", label());
    }
}
