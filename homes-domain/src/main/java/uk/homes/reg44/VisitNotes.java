package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * What the independent person writes: each part of the report saved by itself. Only the visitor of the visit finds it here,
 * and only while the report is not locked.
 */
@Door
public class VisitNotes {

    /** The text of one part of a report; {@code version} is the part's version that the page showed, 0 when it was empty. */
    public record WriteSection(long visitId, Section section, Integer version, String text) {}

    /** Everyone met on a visit. */
    public record SavePeople(long visitId, Integer version, List<PersonMet> people) {}

    /** The checklist of records of a visit. */
    public record SaveRecords(long visitId, Integer version, List<RecordSampled> records) {}

    /** The two opinions of a visit. */
    public record SaveOpinions(long visitId, Integer version, List<Opinion> opinions) {}

    /** The statement on conflicts of interest; {@code disclosed} is {@code null} while it is not answered. */
    public record SaveConflict(long visitId, Integer version, Boolean disclosed, boolean foundLate, String words) {}

    /** When the independent person came and went. */
    public record SetTimes(long visitId, Integer version, Instant arrivedAt, Instant leftAt) {}

    /** The longest text of one part. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_NOTE = 4000;
    private static final int MOST_PEOPLE = 60;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    VisitStore store;

    @Inject
    SectionQuery query;

    /** How far each part is, in the order of a report; not found for anybody but the visitor. */
    @Permits(value = Permission.REG44_WRITE, kind = Permits.Kind.READS)
    public List<SectionRow> sections(long visitId) {
        List<SectionRow> parts = query.parts(visitId);
        if (parts.isEmpty()) {
            throw new NotFound("visit", visitId);
        }
        return parts.stream().sorted(Comparator.comparing(SectionRow::section)).collect(Collectors.toList());
    }

    /** Saves the text of a part. */
    @Permits(Permission.REG44_WRITE)
    public void write(WriteSection command) {
        Visit visit = writable(command.visitId());
        RuleBroken.when(command.section().kind() != Section.Kind.TEXT, "reg44.write.notText");
        Words.check().text("text", command.text(), LONGEST).orRefuse();
        store.touch(visit, command.section(), command.version(), Words.tidy(command.text()));
    }

    /** Saves who was met, replacing the list. */
    @Permits(Permission.REG44_WRITE)
    public void people(SavePeople command) {
        Visit visit = writable(command.visitId());
        checkPeople(command.people());
        store.touch(visit, Section.PEOPLE, command.version(), null);
        Rows.of(em, "delete from reg44.person_met where visit_id = :visit")
                .with("visit", visit.id())
                .change();
        int position = 0;
        for (PersonMet met : command.people()) {
            position++;
            insert(visit, met, position);
        }
    }

    /** Saves the checklist of records: results, and notes whose result is still to be chosen. */
    @Permits(Permission.REG44_WRITE)
    public void records(SaveRecords command) {
        Visit visit = writable(command.visitId());
        Words words = Words.check();
        for (RecordSampled line : command.records()) {
            words.text("notes-" + line.record(), line.notes(), LONGEST_NOTE);
        }
        words.orRefuse();
        store.touch(visit, Section.RECORDS, command.version(), null);
        Rows.of(em, "delete from reg44.record_sampled where visit_id = :visit")
                .with("visit", visit.id())
                .change();
        command.records().stream().filter(RecordSampled::saysSomething).forEach(line -> insert(visit, line));
    }

    /** Saves the opinions as far as they are formed; submitting asks for both, with reasons. */
    @Permits(Permission.REG44_WRITE)
    public void opinions(SaveOpinions command) {
        Visit visit = writable(command.visitId());
        Words words = Words.check();
        for (Opinion opinion : command.opinions()) {
            words.text("reasons-" + opinion.question(), opinion.reasons(), LONGEST);
        }
        words.orRefuse();
        store.touch(visit, Section.OPINIONS, command.version(), null);
        command.opinions().forEach(opinion -> upsert(visit, opinion));
    }

    /** Saves the statement on conflicts of interest. */
    @Permits(Permission.REG44_WRITE)
    public void conflict(SaveConflict command) {
        Visit visit = writable(command.visitId());
        boolean disclosed = Boolean.TRUE.equals(command.disclosed());
        Words.check()
                .needed("disclosed", command.disclosed(), "reg44.conflict.which")
                .text("words", command.words(), LONGEST)
                .refuse(
                        disclosed && Words.tidy(command.words()) == null,
                        Refusal.at("words", "reg44.conflict.reason").under(Section.CONFLICT.provision()))
                .orRefuse();
        store.touch(visit, Section.CONFLICT, command.version(), null);
        Rows.of(
                        em,
                        """
                        insert into reg44.conflict (visit_id, disclosed, found_late, words)
                        values (:visit, :disclosed, :late, cast(:words as text))
                        on conflict (visit_id) do update set disclosed = excluded.disclosed,
                            found_late = excluded.found_late, words = excluded.words""")
                .with("visit", visit.id())
                .with("disclosed", disclosed)
                .with("late", disclosed && command.foundLate())
                .with("words", Words.tidy(command.words()))
                .change();
    }

    /** Saves when the independent person came and went. */
    @Permits(Permission.REG44_WRITE)
    public void times(SetTimes command) {
        Visit visit = store.mine(command.visitId());
        visit.mustBeInProgress();
        visit.unless(command.version());
        visit.times(command.arrivedAt(), command.leftAt(), clock.now());
        store.keep(visit, visit.status());
    }

    private Visit writable(long visitId) {
        Visit visit = store.mine(visitId);
        visit.mustBeWritable();
        return visit;
    }

    private static void checkPeople(List<PersonMet> people) {
        Words words = Words.check().refuse(people.size() > MOST_PEOPLE, Refusal.of("reg44.people.many", MOST_PEOPLE));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            PersonMet met = people.get(i);
            words.needed("kind-" + i, met.kind(), "reg44.people.kind")
                    .needed("code-" + i, met.code(), "reg44.people.code")
                    .text("code-" + i, met.code(), 100)
                    .needed("how-" + i, met.how(), "reg44.people.how")
                    .text("notes-" + i, met.notes(), LONGEST_NOTE)
                    .refuse(
                            met.how() == PersonMet.How.IN_PRIVATE && !met.consented(),
                            Refusal.at("consented-" + i, "reg44.people.consent").under(Section.PEOPLE.provision()))
                    .refuse(
                            met.kind() == PersonMet.Kind.CHILD && !codes.add(String.valueOf(met.code())),
                            Refusal.at("code-" + i, "reg44.people.twice"));
        }
        words.orRefuse();
    }

    private void insert(Visit visit, PersonMet met, int position) {
        Rows.of(
                        em,
                        """
                        insert into reg44.person_met (visit_id, position, kind, code, consented, how, notes)
                        values (:visit, :position, :kind, :code, :consented, :how, cast(:notes as text))""")
                .with("visit", visit.id())
                .with("position", position)
                .with("kind", met.kind())
                .with("code", met.code().strip())
                .with("consented", met.consented())
                .with("how", met.how())
                .with("notes", Words.tidy(met.notes()))
                .change();
    }

    private void insert(Visit visit, RecordSampled line) {
        Rows.of(
                        em,
                        """
                        insert into reg44.record_sampled (visit_id, record, result, notes)
                        values (:visit, :record, cast(:result as text), cast(:notes as text))""")
                .with("visit", visit.id())
                .with("record", line.record())
                .with("result", line.result())
                .with("notes", Words.tidy(line.notes()))
                .change();
    }

    private void upsert(Visit visit, Opinion opinion) {
        Rows.of(
                        em,
                        """
                        insert into reg44.opinion (visit_id, question, answer, reasons)
                        values (:visit, :question, cast(:answer as text), cast(:reasons as text))
                        on conflict (visit_id, question) do update set answer = excluded.answer, reasons = excluded.reasons""")
                .with("visit", visit.id())
                .with("question", opinion.question())
                .with("answer", opinion.answer())
                .with("reasons", Words.tidy(opinion.reasons()))
                .change();
    }
}
