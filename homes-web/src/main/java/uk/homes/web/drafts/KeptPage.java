package uk.homes.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.drafts.DraftRow;
import uk.homes.drafts.Drafts;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Spoken;

/** The drafts of whoever is signed in, each with the way back to its form. */
@Named
@RequestScoped
@Page(path = "/drafts/kept", permits = Permission.SIGNED_IN)
public class KeptPage {

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
        return Texts.of("drafts.kept.written", Spoken.moment(row.writtenAt()));
    }

    /** Throws a draft away, because its writer says so. */
    public void discard(String form, String record) {
        forms.taken(form, record);
        forms.goTo("/drafts/kept");
    }
}
