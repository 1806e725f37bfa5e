package uk.homes.web.look;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * Sends the nonce of the page and its query along with every form. PrimeFaces asks for the nonce on the way back and would add
 * it with its own script, which a page of plain inputs does not load.
 */
public class FormNonce extends UIComponentBase {

    private static final String NAME = "primefaces.nonce";

    @Override
    public String getFamily() {
        return "homes.output";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        CspState scripts = PrimeFacesContext.getCspState(faces);
        new Html(faces)
                .open("input", "type", "hidden", "name", NAME, "value", scripts.getNonce())
                .close("input");
        String query =
                PageQuery.of((HttpServletRequest) faces.getExternalContext().getRequest());
        if (query != null) {
            new Html(faces)
                    .open("input", "type", "hidden", "name", PageQuery.NAME, "value", query)
                    .close("input");
        }
    }

    /** Puts it into each form as the page is built. */
    public static class InEveryForm implements SystemEventListener {

        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof UIForm;
        }

        @Override
        public void processEvent(SystemEvent event) {
            UIForm form = (UIForm) event.getSource();
            if (form.getChildren().stream().noneMatch(FormNonce.class::isInstance)) {
                UIComponent nonce = new FormNonce();
                nonce.setTransient(true);
                form.getChildren().add(nonce);
            }
        }
    }
}
