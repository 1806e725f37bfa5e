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
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** When children of a home were missing: who is not back first, then what still waits for something. */
@Named("missingList")
@RequestScoped
@Page(path = "/missing/list", permits = Permission.MISSING_READ, menu = Menu.HOME, order = 42, label = "missing")
public class ListPage {

    @Inject
    private EpisodeRecords records;

    @Inject
    private EpisodeWords words;

    @Inject
    private CurrentHome home;

    private List<EpisodeRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = records.list(home.getId());
        words.ask(rows);
    }

    /** "Pegasus. No child is missing." */
    public String getLead() {
        long away = rows.stream()
                .filter(row -> row.status() == EpisodeStatus.MISSING)
                .count();
        return Texts.of("missing.list.lead", home.getName(), away);
    }

    public List<EpisodeRow> getRows() {
        return rows;
    }
}
