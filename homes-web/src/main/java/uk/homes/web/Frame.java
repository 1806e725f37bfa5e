package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.homes.web.FrameSource.Entry;
import uk.homes.web.FrameSource.Home;
import uk.homes.web.FrameSource.Person;

/** The frame around every page: who is signed in, which home, where one can go, and how many drafts are kept. */
@Named
@RequestScoped
public class Frame {

    private static final Logger LOG = Logger.getLogger(Frame.class.getName());

    private final Map<String, Object> known = new LinkedHashMap<>();
    private boolean broken;

    @Inject
    private FrameSource source;

    @Inject
    private Edition edition;

    public boolean isSignedIn() {
        return person() != null;
    }

    public String getPersonName() {
        return person().name();
    }

    public String getPersonRoles() {
        return person().roles();
    }

    /** The name drafts in the browser are kept under, empty when nobody is signed in. */
    public String getSignInName() {
        return isSignedIn() ? person().signInName() : "";
    }

    public List<Home> getHomes() {
        return once("homes", source::homes, List.of());
    }

    public boolean isAnyHome() {
        return !getHomes().isEmpty();
    }

    public boolean isOneHome() {
        return getHomes().size() == 1;
    }

    /** The home looked at now, in words. */
    public String getHomeName() {
        Home home = once("home", () -> source.home().orElse(null), null);
        return home != null ? home.name() : Texts.frame("home.all");
    }

    /** {@code true} for the home looked at now, or for all of them together, otherwise nothing, so that the attribute is left out. */
    public String current(Home home) {
        Home now = once("home", () -> source.home().orElse(null), null);
        return home.slug().equals(now == null ? "" : now.slug()) ? "true" : null;
    }

    /** The menu, one group after the other. */
    public List<Group> getGroups() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : once("navigation", source::navigation, List.<Entry>of())) {
            groups.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry);
        }
        List<Group> inOrder = new ArrayList<>();
        groups.forEach((heading, entries) -> inOrder.add(new Group(heading, entries)));
        return inOrder;
    }

    public List<Entry> getMainPages() {
        return once("mainPages", source::mainPages, List.of());
    }

    /** The label of a page in the menu. */
    public String label(Entry entry) {
        return Texts.frame("nav." + entry.labelKey());
    }

    /** {@code page} for the page being shown, otherwise nothing, so that the attribute is left out. */
    public String current(Entry entry) {
        return entry.current() ? "page" : null;
    }

    /** What the banner of a demonstration says, {@code null} where the records are real. */
    public String getDemonstration() {
        return once("demonstration", () -> source.demonstration().orElse(null), null);
    }

    public int getDrafts() {
        return isSignedIn() ? once("drafts", source::drafts, 0) : 0;
    }

    /** The drafts kept, as a link says it. */
    public String getDraftsKept() {
        return Texts.frame(getDrafts() == 1 ? "drafts.one" : "drafts.many", getDrafts());
    }

    /** Puts the word first that a screen reader should read first when something has to be looked at again. */
    public String title(String page) {
        boolean refused = FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
        return Texts.frame(refused ? "title.refused" : "title", page);
    }

    /** What went well, to be said once on the page that follows. */
    public List<String> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** Stands in the addresses of the look, so that a browser may keep it for a year. */
    public String getEdition() {
        return edition.current();
    }

    private Person person() {
        return once("person", () -> source.person().orElse(null), null);
    }

    /**
     * On an error page the frame must not fail as well: there it shows what it can, and after the first failure asks for
     * nothing more, since waiting for a database that does not answer takes long.
     */
    @SuppressWarnings("unchecked")
    private <T> T once(String question, Supplier<T> answer, T whenBroken) {
        if (!known.containsKey(question)) {
            try {
                known.put(question, broken ? whenBroken : answer.get());
            } catch (RuntimeException failed) {
                if (!Problem.isBeingShown(FacesContext.getCurrentInstance())) {
                    throw failed;
                }
                LOG.log(Level.WARNING, "the frame of an error page goes without " + question, failed);
                broken = true;
                known.put(question, whenBroken);
            }
        }
        return (T) known.get(question);
    }

    /**
     * Pages of the menu under one heading.
     *
     * @param heading in words
     * @param entries its pages
     */
    public record Group(String heading, List<Entry> entries) {}
}
