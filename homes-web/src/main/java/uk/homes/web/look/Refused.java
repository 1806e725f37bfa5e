package uk.homes.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/** Puts a refusal beside its input, so that a page need not know how inputs are addressed. */
public final class Refused {

    private Refused() {}

    /** Says what is wrong beside the input with this id; a refusal of the whole action when there is no such input. */
    public static void at(String id, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId(faces, id), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }

    /** Says what is wrong with the whole action. */
    public static void because(String words) {
        at(null, words);
    }

    private static String clientId(FacesContext faces, String id) {
        String[] found = new String[1];
        if (id != null) {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
                found[0] = isInput(component, id) ? component.getClientId(faces) : null;
                return found[0] == null ? VisitResult.ACCEPT : VisitResult.COMPLETE;
            });
        }
        return found[0];
    }

    private static boolean isInput(UIComponent component, String id) {
        return component instanceof UIInput && id.equals(component.getId());
    }
}
