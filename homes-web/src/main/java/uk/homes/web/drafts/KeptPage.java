package uk.homes.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.homes.access.Permission;
import uk.homes.drafts.DraftRow;
import uk.homes.drafts.Drafts;
import uk.homes.shared.HomesClock;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** The drafts of whoever is signed in, each with the way back to its form. */
@Named
@RequestScoped
@Page(path = "/drafts/kept", permits = Permission.SIGNED_IN)
public class KeptPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);

    @Inject
    private Drafts drafts;

    @Inject
    private Forms forms;

    private List<DraftRow> rows;

    public List<DraftRow> getRows() {
        if (rows == null) {
            rows = drafts.mine();
        }
        return rows;
    }

    /** When the last letter was typed, in words. */
    public String written(DraftRow row) {
        return Texts.of("drafts.kept.written", WHEN.format(row.writtenAt().atZone(HomesClock.LONDON)));
    }

    /** Throws a draft away, because its writer says so. */
    public void discard(String form, String record) {
        forms.taken(form, record);
        forms.goTo("/drafts/kept");
    }
}
