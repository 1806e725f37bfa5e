package uk.homes.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.governance.MoneyKind;
import uk.homes.governance.NewNote;
import uk.homes.governance.Notes;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Writes down where a published paper contradicts itself, and which of it is used here. */
@Named
@RequestScoped
@Page(path = "/governance/note", permits = Permission.GOVERNANCE_MANAGE)
public class NotePage {

    @Inject
    private Notes notes;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Board board;
    private UUID submission;
    private String about;
    private String source;
    private String says;
    private String usedHere;

    @PostConstruct
    void find() {
        board = boards.first(clock.today()).orElseThrow(() -> new NotFound("programme", "any"));
    }

    /** Keeps the note. */
    public void keep() {
        NewNote command = new NewNote(
                submission,
                board.programme().id(),
                id("phase-"),
                id("objective-"),
                about != null && about.startsWith("money-") ? MoneyKind.valueOf(about.substring(6)) : null,
                source,
                says,
                usedHere);
        forms.ask(() -> notes.keep(command)).ifPresent(id -> {
            forms.taken("governance.note", "new");
            forms.goOn("/programme/board", "governance.note.done");
        });
    }

    private Long id(String prefix) {
        return about != null && about.startsWith(prefix) ? Long.valueOf(about.substring(prefix.length())) : null;
    }

    /** What a paper can differ about: a phase, an objective, a line of money. */
    public List<Option> getSubjects() {
        List<Option> subjects = new ArrayList<>();
        board.phases()
                .forEach(phase -> subjects.add(new Option(
                        "phase-" + phase.id(), Texts.of("governance.note.phase", phase.number(), phase.name()))));
        board.objectives()
                .forEach(row -> subjects.add(new Option(
                        "objective-" + row.id(), Texts.of("governance.note.objective", row.name(), row.title()))));
        for (MoneyKind kind : MoneyKind.values()) {
            subjects.add(new Option("money-" + kind, MoneyWords.name(kind)));
        }
        return subjects;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSays() {
        return says;
    }

    public void setSays(String says) {
        this.says = says;
    }

    public String getUsedHere() {
        return usedHere;
    }

    public void setUsedHere(String usedHere) {
        this.usedHere = usedHere;
    }
}
