package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import uk.homes.shared.NotFound;

/**
 * What the address asks for. Forms send the same names in hidden fields, so that a page knows what it is about before its
 * inputs are read.
 */
@RequestScoped
public class Asked {

    @Inject
    private HttpServletRequest request;

    /** The id under this name, if there is one; not found when it is no id. */
    public Optional<Long> id(String name) {
        return words(name).map(text -> number(name, text));
    }

    /** A small number under this name. */
    public Optional<Integer> number(String name) {
        return words(name).map(text -> Math.toIntExact(Math.min(number(name, text), 100_000)));
    }

    /** The id that a page cannot do without. */
    public long needed(String name) {
        return id(name).orElseThrow(() -> new NotFound(name, "none"));
    }

    /** The day under this name; none where it is no day. */
    public Optional<LocalDate> day(String name) {
        return words(name).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).flatMap(Asked::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The answer under this name from those there are. */
    public <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return words(name).map(text -> {
            for (E each : type.getEnumConstants()) {
                if (each.name().equals(text)) {
                    return each;
                }
            }
            throw new NotFound(name, text);
        });
    }

    /**
     * Whether what was sent is still being read. Somebody else may have changed the record since the form was shown; its
     * answers are read as they were offered then, and the use case says what has become of them.
     */
    public boolean reading() {
        return !PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    private Optional<String> words(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    private static long number(String name, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound(name, text);
        }
        return Long.parseLong(text);
    }
}
