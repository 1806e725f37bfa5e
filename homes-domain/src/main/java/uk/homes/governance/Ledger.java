package uk.homes.governance;

import java.util.List;
import java.util.Optional;

/** What a programme keeps besides its objectives, as it was known at the end of a day. */
public record Ledger(
        List<MoneyRow> money,
        List<NoteRow> notes,
        List<LearningRow> learning,
        List<RiskRow> risks,
        List<DecisionRow> decisions) {

    public Ledger {
        money = List.copyOf(money);
        notes = List.copyOf(notes);
        learning = List.copyOf(learning);
        risks = List.copyOf(risks);
        decisions = List.copyOf(decisions);
    }

    /** The notes on an objective. */
    public List<NoteRow> notesOn(long objectiveId) {
        return notes.stream()
                .filter(note -> note.objectiveId() != null && note.objectiveId() == objectiveId)
                .toList();
    }

    /** The line of money of a kind, if it was agreed by then. */
    public Optional<MoneyRow> money(MoneyKind kind) {
        return money.stream().filter(line -> line.kind() == kind).findFirst();
    }

    /** What is saved a year when all comes true: the savings added up. */
    public long saving() {
        return money.stream()
                .filter(line -> line.kind().saves())
                .mapToLong(MoneyRow::pounds)
                .sum();
    }
}
