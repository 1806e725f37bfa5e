package uk.homes.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.homes.shared.GivenFile;

/**
 * One labelled file, kept as {@link GivenFile}; its form says {@code multipart/form-data}. A browser never gives a file a
 * second time by itself: when something else was refused, it is chosen again.
 *
 * <p>Attributes: {@code label} (needed), {@code value}, {@code hint}, {@code optional}.
 */
@FacesComponent("homes.file")
public class FileField extends LabelledInput {

    private static final String TYPES = ".pdf,.jpg,.jpeg,.png";

    @Override
    public void decode(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return;
        }
        try {
            Part part = request.getPart(getClientId(faces));
            if (part != null && part.getSize() > 0) {
                setSubmittedValue(new GivenFile(part.getSubmittedFileName(), content(part)));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException crooked) {
            throw new IllegalStateException(crooked);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return submitted;
    }

    @Override
    public Object saveState(FacesContext faces) {
        resetValue();
        return super.saveState(faces);
    }

    @Override
    void encode(FacesContext faces, Html html) throws IOException {
        String id = getClientId(faces);
        html.open("div", "class", frameClass(faces, "field"));
        html.open("label", "for", id);
        writeLabel(html);
        html.close("label");
        writeHintAndError(faces, html);
        html.open("input", "id", id, "name", id, "type", "file", "accept", TYPES);
        html.attributes("aria-describedby", describedBy(faces), "aria-invalid", invalid(faces));
        html.close("input", "div");
    }

    // One byte more than is allowed is enough to know that it is too large.
    private static byte[] content(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(GivenFile.LARGEST + 1);
        }
    }
}
