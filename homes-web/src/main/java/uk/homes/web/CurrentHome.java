package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.estate.Homes;
import uk.homes.shared.NotFound;

/**
 * The home a page is about: that of the record it shows, else the one named by {@code home=} in the address, else the only
 * one, else the first. Everyone sees just the homes they are assigned to.
 */
@Named
@RequestScoped
public class CurrentHome {

    @Inject
    private Homes homes;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Pages pages;

    private List<HomeRow> all;
    private HomeRow ofRecord;

    /** The homes this person may see, by name; asked once a request. */
    public List<HomeRow> all() {
        if (all == null) {
            all = caller.may(Permission.ESTATE_READ) ? homes.list() : List.of();
        }
        return all;
    }

    /**
     * The page shows a record of this home: the frame names it and goes on with it, whichever of theirs the address names. A
     * record of no home, or of one that is not theirs, changes nothing.
     */
    public void about(Long homeId) {
        all().stream()
                .filter(home -> Long.valueOf(home.id()).equals(homeId))
                .findFirst()
                .ifPresent(home -> ofRecord = home);
    }

    /**
     * The page shows a record of this home and is strict: where the address names another, the record is not found there.
     *
     * @throws NotFound also when the home is not theirs
     */
    public void mustHave(String record, long id, long homeId) {
        if (named().isEmpty()) {
            about(homeId);
        }
        if (homeId != getId()) {
            throw new NotFound(record, id);
        }
    }

    /** The home of the record that the page shows, else the one the address names, if it names one. */
    public Optional<HomeRow> chosen() {
        Optional<HomeRow> named = named();
        if (ofRecord != null) {
            return Optional.of(ofRecord);
        }
        return named.isEmpty() && all().size() == 1 ? Optional.of(all().get(0)) : named;
    }

    private Optional<HomeRow> named() {
        Optional<HomeRow> theirs = theirs();
        if (theirs.isEmpty() && !slug().isBlank()) {
            throw new NotFound("home", slug());
        }
        return theirs;
    }

    /**
     * Whether this says what went wrong at an address that names a home which is not theirs: the frame around it tells of all
     * of theirs.
     */
    boolean isAstray() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                && !slug().isBlank()
                && theirs().isEmpty();
    }

    private Optional<HomeRow> theirs() {
        return all().stream().filter(home -> home.slug().equals(slug())).findFirst();
    }

    private String slug() {
        return Optional.ofNullable(request.getParameter("home")).orElse("");
    }

    /**
     * The home a page is about that cannot do without one.
     *
     * @throws NotFound when the person has none, or the address names one that is not theirs
     */
    public HomeRow row() {
        return chosen().or(() -> all().stream().findFirst()).orElseThrow(() -> new NotFound("home", "any"));
    }

    /**
     * The home that the frame around the page names: the one chosen or, on a page that cannot do without one, the one it falls
     * back on; none where it tells of all of them.
     */
    Optional<HomeRow> shown() {
        if (isAstray()) {
            return Optional.empty();
        }
        return needed(request.getServletPath())
                ? chosen().or(() -> all().stream().findFirst())
                : chosen();
    }

    /** Whether the page at this path is about one home. */
    boolean needed(String path) {
        return pages.at(path)
                .filter(page -> page.menu() == Menu.HOME && !page.ofAllHomes())
                .isPresent();
    }

    /** For the end of an address that goes on with the home chosen: {@code &home=pegasus}, or nothing. */
    public String getAndHome() {
        return chosen().map(row -> "&home=" + row.slug()).orElse("");
    }

    public long getId() {
        return row().id();
    }

    public String getSlug() {
        return row().slug();
    }

    public String getName() {
        return row().name();
    }
}
