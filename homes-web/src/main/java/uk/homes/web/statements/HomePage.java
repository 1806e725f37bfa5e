package uk.homes.web.statements;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.DueTime;
import uk.homes.shared.HomesClock;
import uk.homes.statements.AcknowledgementRow;
import uk.homes.statements.Acknowledgements;
import uk.homes.statements.Document;
import uk.homes.statements.StatementRow;
import uk.homes.statements.Versions;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.duties.DueTimes;

/** A home's statement of purpose and children's guide: what holds today, every version, and what is still to be done. */
@Named("statementsHome")
@RequestScoped
@Page(
        path = "/statements/home",
        permits = {Permission.STATEMENTS_READ, Permission.STATEMENTS_PUBLIC},
        menu = Menu.HOME,
        order = 85,
        label = "documents")
public class HomePage {

    /** One of the two documents with its versions. */
    public record Shelf(Document document, StatementRow inForce, StatementRow draft, List<StatementRow> versions) {

        /** The versions without the draft, the newest first. */
        public List<StatementRow> published() {
            return versions.stream().filter(row -> !row.draft()).toList();
        }

        /** The number that a new version would have. */
        public int next() {
            return versions.isEmpty() ? 1 : versions.get(0).number() + 1;
        }
    }

    @Inject
    private Versions versions;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private DueTimes times;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private static final String VERSION = "statements.version";

    private UUID submission;
    private List<Shelf> shelves;
    private List<AcknowledgementRow> children = List.of();

    @PostConstruct
    void open() {
        List<StatementRow> all = versions.of(home.getId());
        shelves = Arrays.stream(Document.values())
                .filter(document -> document == Document.PURPOSE || isReader())
                .map(document -> shelf(document, all))
                .toList();
        if (getUnsent() != null) {
            times.ask(List.of(VERSION), List.of(getUnsent().id()));
        }
        boolean seesChildren = caller.may(Permission.OCCUPANCY_READ, home.getId())
                || caller.may(Permission.OCCUPANCY_CODES, home.getId());
        if (seesChildren && isReader() && shelves.get(1).inForce() != null) {
            children = acknowledgements.of(shelves.get(1).inForce().id());
        }
    }

    private static Shelf shelf(Document document, List<StatementRow> all) {
        List<StatementRow> of =
                all.stream().filter(row -> row.document() == document).toList();
        return new Shelf(
                document,
                of.stream().filter(StatementRow::inForce).findFirst().orElse(null),
                of.stream().filter(StatementRow::draft).findFirst().orElse(null),
                of);
    }

    /** Begins the next version of the statement of purpose. */
    public void beginPurpose() {
        begin(Document.PURPOSE);
    }

    /** Begins the next version of the children's guide. */
    public void beginGuide() {
        begin(Document.GUIDE);
    }

    private void begin(Document document) {
        forms.ask(() -> versions.start(new Versions.StartVersion(submission, home.getId(), document)))
                .ifPresent(id -> forms.goTo("/statements/edit?version=" + id));
    }

    /** Whether everything may be read here, and not only what is for the public. */
    public boolean isReader() {
        return caller.may(Permission.STATEMENTS_READ, home.getId());
    }

    public boolean isWriter() {
        return caller.may(Permission.STATEMENTS_WRITE, home.getId());
    }

    /** The newest version of which Ofsted has no copy, or {@code null}. A first version is no revision. */
    public StatementRow getUnsent() {
        if (!isReader()) {
            return null;
        }
        return shelves.get(0).published().stream()
                .filter(row -> row.number() > 1 && row.sentOn() == null)
                .findFirst()
                .orElse(null);
    }

    /** By when the copy is due, in words. */
    public String getUnsentWords() {
        LocalDate by = copyBy(getUnsent());
        if (by == null) {
            return Texts.of("statements.home.notSent");
        }
        long left = by.toEpochDay() - clock.today().toEpochDay();
        return left < 0 ? Texts.of("statements.home.late", -left) : Texts.of("statements.home.left", left);
    }

    public boolean isUnsentLate() {
        LocalDate by = copyBy(getUnsent());
        return by != null && by.isBefore(clock.today());
    }

    /** The last day for Ofsted's copy; nothing for those who do not see what is due. */
    public LocalDate copyBy(StatementRow row) {
        return times.of("CHR16_COPY", VERSION, row.id()).map(DueTime::dueOn).orElse(null);
    }

    /** "Explained to 2 of 3 children who live here." */
    public String getExplained() {
        long told = children.stream().filter(row -> !row.waiting()).count();
        return Texts.of("statements.home.explained", told, children.size());
    }

    public long getWaiting() {
        return children.stream().filter(AcknowledgementRow::waiting).count();
    }

    public String name(Document document) {
        return Texts.of("statements.document." + document);
    }

    public String lead(Document document) {
        return Texts.of("statements.lead." + document);
    }

    /** What the button that begins a version says. */
    public String beginWords(Shelf shelf) {
        return Texts.of("statements.home.begin", shelf.next());
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    public List<AcknowledgementRow> getChildren() {
        return children;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}
