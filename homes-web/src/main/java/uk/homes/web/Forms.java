package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import uk.homes.drafts.Drafts;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** What every form does with an answer: refusals beside their inputs, and after success a redirect that ends the draft. */
@Named
@RequestScoped
public class Forms {

    /** Sent along by the script that keeps the words. */
    private static final String DRAFT_SEEN = "draft.seen";

    @Inject
    private Drafts drafts;

    /**
     * Runs a use case. When a rule refuses, its words stand beside their inputs and everything typed stays.
     *
     * @return what the use case gave; empty when it was refused
     */
    public <T> Optional<T> ask(Supplier<T> useCase) {
        try {
            return Optional.of(useCase.get());
        } catch (RuleBroken broken) {
            broken.refusals().forEach(Forms::show);
            return Optional.empty();
        }
    }

    /** Runs a use case that gives nothing back; {@code true} when it was done. */
    public boolean run(Runnable useCase) {
        return ask(() -> {
                    useCase.run();
                    return true;
                })
                .isPresent();
    }

    /**
     * Ends the draft of this form and record, here and in the browser. Called when what it held was taken. A form that was sent
     * before its script had asked for the draft has not shown it: what is in it was not sent, and stays.
     */
    public void taken(String form, String record) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!unseen(faces)) {
            drafts.end(form, record);
            faces.getExternalContext().getFlash().put("draftDone", form + "/" + record);
        }
    }

    /** "true" where this answers a form that was sent before its draft had been shown; else {@code null}. */
    public String getUnseen() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && unseen(faces) ? "true" : null;
    }

    // A form that keeps no draft was sent on purpose, to choose one of two texts, say.
    private static boolean unseen(FacesContext faces) {
        return !faces.getExternalContext().getRequestParameterMap().containsKey(DRAFT_SEEN)
                && keptDraft(faces.getViewRoot());
    }

    private static boolean keptDraft(UIComponent part) {
        if (part instanceof UIForm form) {
            return form.isSubmitted() && form.getPassThroughAttributes().containsKey("data-draft");
        }
        for (Iterator<UIComponent> parts = part.getFacetsAndChildren(); parts.hasNext(); ) {
            if (keptDraft(parts.next())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Goes on to another page with a sentence that says what was done.
     *
     * @param path below the application's root, with its parameters
     * @param key the sentence
     */
    public void goOn(String path, String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(key, args), null));
        goTo(path);
    }

    /** Goes on to another page. */
    public void goTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    // A day among what a refusal names is said as people say it.
    private static Object said(Object named) {
        return named instanceof LocalDate day ? Spoken.day(day) : named;
    }

    private static void show(Refusal refusal) {
        String words =
                Texts.of(refusal.key(), refusal.args().stream().map(Forms::said).toArray());
        Refused.at(refusal.field(), refusal.regulation() == null ? words : words + " (" + refusal.regulation() + ")");
    }
}
