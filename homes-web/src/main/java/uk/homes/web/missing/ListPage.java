package uk.homes.web.missing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.missing.EpisodeRecords;
import uk.homes.missing.EpisodeRow;
import uk.homes.missing.EpisodeStatus;
import uk.homes.missing.EpisodesOnVisit;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/**
 * When children of a home were missing: who is not back first, then what still waits for something. The independent person
 * reads it while their visit is under way, children by code.
 */
@Named("missingList")
@RequestScoped
@Page(
        path = "/missing/list",
        permits = {Permission.MISSING_READ, Permission.MISSING_ON_VISIT},
        listed = Permission.MISSING_READ,
        menu = Menu.HOME,
        order = 42,
        label = "missing")
public class ListPage {

    @Inject
    private EpisodeRecords records;

    @Inject
    private EpisodesOnVisit onVisit;

    @Inject
    private EpisodeWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Forms forms;

    private List<EpisodeRow> rows = List.of();
    private boolean open = true;

    @PostConstruct
    void read() {
        if (isVisitor()) {
            List<EpisodeRow> found = forms.ask(() -> onVisit.list(home.getId())).orElse(null);
            open = found != null;
            rows = open ? found : List.of();
        } else {
            rows = records.list(home.getId());
        }
        words.ask(rows);
    }

    /** Reads the list before the page is drawn, so that a refusal stands at its top. */
    public void look() {
        isOpen();
    }

    /** Whether the list may be read; the independent person reads it only on a visit. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it is read on a visit, not by those who work with the children. */
    public boolean isVisitor() {
        return words.visitor();
    }

    /** "Pegasus. No child is missing." */
    public String getLead() {
        if (!open) {
            return home.getName();
        }
        long away = rows.stream()
                .filter(row -> row.status() == EpisodeStatus.MISSING)
                .count();
        return Texts.of("missing.list.lead", home.getName(), away);
    }

    public List<EpisodeRow> getRows() {
        return rows;
    }
}
