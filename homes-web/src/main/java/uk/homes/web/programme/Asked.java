package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.homes.shared.NotFound;

/**
 * Which objective and which step a page is about. The address says it, and each form says it again in hidden fields, so that
 * it is known before the first input of what was sent is read.
 */
@RequestScoped
public class Asked {

    @Inject
    private HttpServletRequest request;

    /** The id under this name, if there is one; not found when it is no id. */
    public Optional<Long> id(String name) {
        String given = request.getParameter(name);
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        if (!given.matches("[0-9]{1,18}")) {
            throw new NotFound(name, given);
        }
        return Optional.of(Long.valueOf(given));
    }

    /** The id that a page cannot do without. */
    public long needed(String name) {
        return id(name).orElseThrow(() -> new NotFound(name, "none"));
    }

    /**
     * Whether what was sent is still being read. Somebody else may have changed the record since the form was shown; its
     * answers are read as they were offered then, and the use case says what has become of them.
     */
    public boolean reading() {
        return !PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }
}
