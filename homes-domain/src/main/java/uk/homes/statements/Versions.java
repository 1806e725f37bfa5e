package uk.homes.statements;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The versions of a home's documents: begun, written heading by heading, approved and locked. */
@Door
public class Versions {

    /** Begins a version with the words of the one before it. */
    public record StartVersion(UUID submission, long homeId, Document document) implements Once {}

    /** The words under one heading; {@code version} is the text's version that the page showed, 0 when there was none. */
    public record WriteText(long versionId, Heading heading, Integer version, String text, boolean inPublic) {}

    /** Approves a version: from when it holds, and what is different. */
    public record PublishVersion(
            UUID submission, long versionId, Integer version, LocalDate effectiveOn, String changed) implements Once {}

    /** The longest text under one heading. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_CHANGE = 4000;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    StatementStore store;

    @Inject
    StatementQuery query;

    /** All versions of both documents of a home that the person who asks may read, the newest first. */
    @Permits(
            value = {Permission.STATEMENTS_READ, Permission.STATEMENTS_PUBLIC},
            kind = Permits.Kind.READS)
    public List<StatementRow> of(long homeId) {
        return query.versions("and v.home_id = :home order by v.document desc, v.number desc")
                .with("home", homeId)
                .as(StatementRow.class);
    }

    /** A version. */
    @Permits(
            value = {Permission.STATEMENTS_READ, Permission.STATEMENTS_PUBLIC},
            kind = Permits.Kind.READS)
    public StatementRow find(long versionId) {
        return query.versions("and v.id = :id")
                .with("id", versionId)
                .first(StatementRow.class)
                .orElseThrow(() -> new NotFound("statement", versionId));
    }

    /** What a version says, heading by heading in the order of the document; to the public only what is for them. */
    @Permits(
            value = {Permission.STATEMENTS_READ, Permission.STATEMENTS_PUBLIC},
            kind = Permits.Kind.READS)
    public List<TextRow> texts(long versionId) {
        Map<Heading, TextRow> texts = query
                .readable(
                        """
                        select s.heading, s.version, s.text, s.in_public,
                               case when v.home_id = any (cast(:full as bigint[])) then p.name end, s.written_at
                          from statements.section s
                          join statements.version v on v.id = s.version_id
                          join access.person p on p.id = s.written_by
                         where v.id = :id and (s.in_public or v.home_id = any (cast(:full as bigint[]))) and"""
                                + StatementQuery.READABLE)
                .with("id", versionId)
                .as(TextRow.class)
                .stream()
                .collect(Collectors.toMap(TextRow::heading, Function.identity()));
        return Arrays.stream(Heading.values())
                .filter(texts::containsKey)
                .map(texts::get)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Begins the next version of a document. */
    @Permits(Permission.STATEMENTS_WRITE)
    public Long start(StartVersion command) {
        if (!caller.may(Permission.STATEMENTS_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Words.check()
                .needed("document", command.document(), "statements.start.document")
                .orRefuse();
        int number = store.nextNumber(command.homeId(), command.document());
        RuleBroken.when(store.drafted(command.homeId(), command.document()), "statements.start.already");
        StatementVersion version =
                new StatementVersion(command.homeId(), command.document(), number, caller.personId(), clock.now());
        store.keep(version);
        store.copyFromBefore(version);
        return version.id();
    }

    /** Keeps the words under one heading of a draft. */
    @Permits(Permission.STATEMENTS_WRITE)
    public void write(WriteText command) {
        StatementVersion version = store.version(caller.scope(Permission.STATEMENTS_WRITE), command.versionId());
        version.mustBeWritable();
        RuleBroken.when(command.heading().document() != version.document(), "statements.write.otherDocument");
        Words.check()
                .text("text", command.text(), LONGEST)
                .refuse(
                        command.inPublic() && !command.heading().canBePublic(),
                        Refusal.at("inPublic", "statements.write.neverPublic"))
                .orRefuse();
        if (!store.write(
                version.id(), command.heading(), command.version(), Words.tidy(command.text()), command.inPublic())) {
            throw new ChangedMeanwhile("statement " + version.id(), command.heading());
        }
        store.about(version);
    }

    /** What stands against approving a version besides its date and what changed; empty when nothing does. */
    @Permits(
            value = {Permission.STATEMENTS_WRITE, Permission.STATEMENTS_APPROVE},
            kind = Permits.Kind.READS)
    public List<Refusal> missing(long versionId) {
        StatementVersion version =
                store.version(caller.scope(Permission.STATEMENTS_WRITE, Permission.STATEMENTS_APPROVE), versionId);
        return PublishPolicy.refusals(version, store.written(versionId), clock.today(), null, "told when approving");
    }

    /** Approves a version and locks it for good. */
    @Permits(Permission.STATEMENTS_APPROVE)
    public Long publish(PublishVersion command) {
        StatementVersion version = store.version(caller.scope(Permission.STATEMENTS_APPROVE), command.versionId());
        version.status().mustAllow(VersionStatus.PUBLISHED);
        version.unless(command.version());
        Words.check().text("changed", command.changed(), LONGEST_CHANGE).orRefuse();
        RuleBroken.whenAny(PublishPolicy.refusals(
                version,
                store.written(version.id()),
                command.effectiveOn(),
                store.effectiveBefore(version),
                command.changed()));
        version.publish(
                command.effectiveOn(),
                Words.tidy(command.changed()),
                store.hash(version.id()),
                caller.personId(),
                clock.now());
        store.keep(version);
        return version.id();
    }
}
