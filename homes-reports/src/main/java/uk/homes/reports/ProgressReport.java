package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How the programme stands on a day, in the shape in which the committee reads it. Children are in it as numbers only;
 * it has no place for a home's address.
 *
 * @param bedUse {@code null} where no place is registered yet, or where the reader may not know so small a count
 */
public record ProgressReport(
        String title,
        String committee,
        LocalDate asAt,
        String preparedBy,
        Instant preparedAt,
        List<String> inShort,
        List<Phase> phases,
        List<Group> groups,
        BedUse bedUse,
        Money money,
        List<Learning> learning,
        List<Risk> risks,
        List<Note> notes) {

    public ProgressReport {
        inShort = List.copyOf(inShort);
        phases = List.copyOf(phases);
        groups = List.copyOf(groups);
        learning = List.copyOf(learning);
        risks = List.copyOf(risks);
        notes = List.copyOf(notes);
    }

    /** A phase and its objectives; a phase that has not begun has proposals where others have achievements. */
    public record Phase(String title, boolean proposed, List<Objective> objectives) {
        public Phase {
            objectives = List.copyOf(objectives);
        }
    }

    /** One objective: what, by when, where it stands, what was achieved or is proposed, and the next steps. */
    public record Objective(String target, String due, Status status, String achieved, String nextSteps) {}

    /** Figures under a heading, such as "Workforce", "Registration and inspection" or "Placements". */
    public record Group(String heading, List<Figure> figures) {
        public Group {
            figures = List.copyOf(figures);
        }
    }

    /** What is counted and how many. */
    public record Figure(String counts, String value) {}

    /** Places in use of those registered, against the target in hundredths, and the words that explain it. */
    public record BedUse(int inUse, int registered, int targetPercentage, String text) {}

    /** The programme's money: at most four figures, and the words that explain them. */
    public record Money(List<Figure> figures, String text) {
        public Money {
            figures = List.copyOf(figures);
        }
    }

    /** What was learnt, by phase or theme. */
    public record Learning(String from, List<String> points) {
        public Learning {
            points = List.copyOf(points);
        }
    }

    /** A risk, how likely and how grave (each one to five), what is done about it, and which post owns it. */
    public record Risk(String risk, int likelihood, int impact, String mitigation, String owner) {}

    /** Where the published figures differ, and which one counts. */
    public record Note(String sign, String text) {}
}
