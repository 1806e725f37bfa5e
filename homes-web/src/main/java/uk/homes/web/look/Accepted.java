package uk.homes.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** What the page after a successful submission has to say and to do. */
public final class Accepted {

    private Accepted() {}

    /** Says on the page that follows that something has been done. */
    public static void saying(String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /**
     * Says it, and lets the page that follows drop the browser's copy of the draft; the service has ended the
     * server's.
     */
    public static void ending(String form, String record, String words) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().put("draftDone", form + "/" + record);
        saying(words);
    }
}
