package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.homes.reg44.Reports;
import uk.homes.reg44.VisitNotes;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;

/** A part of the report that is a text. */
@Named
@RequestScoped
public class TextPart {

    @Inject
    private VisitPage page;

    @Inject
    private VisitNotes notes;

    @Inject
    private Reports reports;

    private String text;

    @PostConstruct
    void open() {
        text = stored();
    }

    public void save() {
        keep(false);
    }

    public void goOn() {
        keep(true);
    }

    private void keep(boolean goOn) {
        page.save(
                () -> notes.write(
                        new VisitNotes.WriteSection(page.getRow().id(), page.getSection(), page.getVersion(), text)),
                goOn,
                () -> text,
                this::stored);
    }

    /** Puts both texts one after the other, to be read over and saved. */
    public void join() {
        String theirs = stored();
        text = theirs == null ? text : text == null ? theirs : theirs + "\n\n" + text;
        // Marked as another look, so that the draft of the words before does not come back over both.
        Refused.at("text", Texts.of("reg44.visit.joined"));
    }

    private String stored() {
        return reports.draft(page.getRow().id()).texts().get(page.getSection());
    }

    public String getHint() {
        return Texts.of("reg44.hint." + page.getSection());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
