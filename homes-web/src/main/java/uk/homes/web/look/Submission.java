package uk.homes.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.UUID;

/**
 * The id of one submission, as a hidden input called {@code submission}. It stays the same through refusals, retries
 * and
 * restored drafts, so what is sent twice counts once. Attribute: {@code value}, a {@link UUID}.
 */
@FacesComponent("homes.submission")
public class Submission extends UIInput {

    private static final String NAME = "submission";

    public Submission() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "homes.input";
    }

    @Override
    public void decode(FacesContext faces) {
        setSubmittedValue(faces.getExternalContext().getRequestParameterMap().get(NAME));
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        try {
            return UUID.fromString(String.valueOf(submitted));
        } catch (IllegalArgumentException forged) {
            throw new ConverterException(forged);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Object known = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        Object id = known != null ? known : UUID.randomUUID();
        new Html(faces)
                .open("input", "type", "hidden", "name", NAME, "value", id)
                .close("input");
    }
}
