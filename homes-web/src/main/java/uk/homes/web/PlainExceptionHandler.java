package uk.homes.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import uk.homes.web.look.PageQuery;

/**
 * What happens when a page fails. A page that was open too long is loaded afresh, with a word about it; a record that
 * is not there is a page that cannot be found; anything else gets a reference that stands in the log.
 */
public class PlainExceptionHandler extends ExceptionHandlerWrapper {

    PlainExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            answer(failure);
        }
        getWrapped().handle();
    }

    private static void answer(Throwable failure) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            if (Failures.is(failure, ViewExpiredException.class)) {
                loadAfresh(faces);
            } else {
                sendError(faces, failure);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * The words are kept as a draft, so the same page opened again has them. Whoever is typing is not interrupted for what was
     * only fetched beside it.
     */
    private static void loadAfresh(FacesContext faces) throws IOException {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
            faces.responseComplete();
            return;
        }
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        faces.getExternalContext().redirect(afresh(request.getRequestURI(), PageQuery.of(request)));
        faces.responseComplete();
    }

    /** The same address, once marked as opened again. */
    static String afresh(String uri, String query) {
        if (query == null || query.isEmpty()) {
            return uri + "?again=1";
        }
        return uri + "?" + query + (query.matches("(.*&)?again=1(&.*)?") ? "" : "&again=1");
    }

    private static void sendError(FacesContext faces, Throwable failure) throws IOException {
        ExternalContext external = faces.getExternalContext();
        int status = Failures.status(failure);
        if (status >= 500) {
            String where = ((HttpServletRequest) external.getRequest()).getRequestURI();
            external.getRequestMap().put(Problem.REFERENCE, Problem.log(failure, where));
        }
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }
}
