package uk.homes.web.statements;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.NotFound;
import uk.homes.statements.AcknowledgementRow;
import uk.homes.statements.Acknowledgements;
import uk.homes.statements.CopyRow;
import uk.homes.statements.Document;
import uk.homes.statements.Heading;
import uk.homes.statements.StatementCopies;
import uk.homes.statements.StatementRow;
import uk.homes.statements.TextRow;
import uk.homes.statements.Versions;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;
import uk.homes.web.look.WordDiff;

/** A version to be read or compared with another, with what became of it. */
@Named("statementVersion")
@RequestScoped
@Page(
        path = "/statements/version",
        permits = {Permission.STATEMENTS_READ, Permission.STATEMENTS_PUBLIC})
public class VersionPage {

    /** A heading that two versions say differently. */
    public record Difference(Heading heading, List<WordDiff.Piece> before, List<WordDiff.Piece> now) {}

    @Inject
    private Versions versions;

    @Inject
    private StatementCopies copyDoor;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private Caller caller;

    @Inject
    private Asked asked;

    @Inject
    private Days days;

    @Inject
    private CurrentHome home;

    private StatementRow row;
    private StatementRow other;
    private List<TextRow> texts;
    private List<StatementRow> all;
    private List<CopyRow> copies = List.of();
    private List<AcknowledgementRow> children = List.of();
    private List<Difference> differences = List.of();

    @PostConstruct
    void open() {
        row = versions.find(asked.needed("version"));
        home.about(row.homeId());
        texts = versions.texts(row.id());
        all = versions.of(row.homeId()).stream()
                .filter(each -> each.document() == row.document())
                .toList();
        if (asked.id("compare").isPresent()) {
            compare(asked.needed("compare"));
        } else if (row.document() == Document.GUIDE && !row.draft() && seesChildren()) {
            children = acknowledgements.of(row.id());
        }
        if (row.document() == Document.PURPOSE && isReader()) {
            copies = copyDoor.of(row.id());
        }
    }

    private void compare(long with) {
        other = all.stream()
                .filter(each -> each.id() == with && each.id() != row.id())
                .findFirst()
                .orElseThrow(() -> new NotFound("statement", with));
        Map<Heading, String> before = words(versions.texts(with));
        Map<Heading, String> now = words(texts);
        differences = Heading.of(row.document()).stream()
                .filter(heading -> !Objects.equals(before.get(heading), now.get(heading)))
                .map(heading -> new Difference(
                        heading,
                        WordDiff.only(before.get(heading), now.get(heading)),
                        WordDiff.only(now.get(heading), before.get(heading))))
                .toList();
    }

    private static Map<Heading, String> words(List<TextRow> texts) {
        Map<Heading, String> words = new EnumMap<>(Heading.class);
        texts.stream().filter(text -> text.text() != null).forEach(text -> words.put(text.heading(), text.text()));
        return words;
    }

    /** The texts that are written, in order. */
    public List<TextRow> getWritten() {
        return texts.stream().filter(text -> text.text() != null).toList();
    }

    /** The headings that the law names and nobody has written. */
    public List<Heading> getMissing() {
        Map<Heading, String> written = words(texts);
        return Heading.of(row.document()).stream()
                .filter(heading -> heading.confirmed() && !written.containsKey(heading))
                .toList();
    }

    /** The versions this one can be compared with. */
    public List<Option> getOthers() {
        return all.stream()
                .filter(each -> each.id() != row.id())
                .map(each -> new Option(each.id(), Texts.of("statements.version.numbered", each.number())))
                .toList();
    }

    /** How many headings both versions say in the same words. */
    public int getSame() {
        return Heading.of(row.document()).size() - differences.size();
    }

    public String getTitle() {
        return Texts.of(
                "statements.version.title",
                Texts.of("statements.document." + row.document()),
                row.number(),
                row.homeName());
    }

    public String getLead() {
        if (row.draft()) {
            return Texts.of("statements.version.leadDraft", row.startedBy(), days.dayOf(row.startedAt()));
        }
        String key = row.inForce() ? "statements.version.leadInForce" : "statements.version.leadOther";
        return Texts.of(key, days.day(row.effectiveOn()));
    }

    public String name(Heading heading) {
        return Texts.of("statements.heading." + heading);
    }

    /** "Schedule 1 paragraph 3", or that the heading is usual and not confirmed. */
    public String asks(Heading heading) {
        return heading.confirmed() ? days.cite(heading.provision()) : Texts.of("statements.edit.notConfirmed");
    }

    /** The words under a status. */
    public String getStatusWords() {
        return Texts.of(
                row.draft()
                        ? "statements.status.DRAFT"
                        : row.inForce() ? "statements.status.inForce" : "statements.status.PUBLISHED");
    }

    public String getShape() {
        return row.draft() ? "is-moving" : row.inForce() ? "is-good" : "is-gone";
    }

    /** Whether everything may be read here, and not only what is for the public. */
    public boolean isReader() {
        return caller.may(Permission.STATEMENTS_READ, row.homeId());
    }

    public boolean isWriter() {
        return caller.may(Permission.STATEMENTS_WRITE, row.homeId());
    }

    public boolean isApprovable() {
        return row.draft() && caller.may(Permission.STATEMENTS_APPROVE, row.homeId());
    }

    public boolean isSendable() {
        return !row.draft()
                && row.document() == Document.PURPOSE
                && (isWriter() || caller.may(Permission.STATEMENTS_APPROVE, row.homeId()));
    }

    /** The children to whom this person may record that it was explained. */
    public List<AcknowledgementRow> getWaiting() {
        boolean explains = isWriter() || caller.may(Permission.DAILY_WRITE, row.homeId());
        return explains ? children.stream().filter(AcknowledgementRow::waiting).toList() : List.of();
    }

    private boolean seesChildren() {
        return caller.may(Permission.OCCUPANCY_READ, row.homeId())
                || caller.may(Permission.OCCUPANCY_CODES, row.homeId());
    }

    public StatementRow getRow() {
        return row;
    }

    public StatementRow getOther() {
        return other;
    }

    public List<CopyRow> getCopies() {
        return copies;
    }

    public List<AcknowledgementRow> getChildren() {
        return children;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
