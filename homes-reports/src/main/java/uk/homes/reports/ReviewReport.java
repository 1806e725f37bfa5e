package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A completed review of a home: of the quality of care, or of its location and premises.
 *
 * @param title what it is: "Review of the quality of care"
 * @param regulation the provision that asks for it, in words
 * @param figures what the period's records held, with what each was counted from
 * @param said who was asked and what they said, children by code
 * @param saidTitle the heading over it
 */
public record ReviewReport(
        String home,
        String title,
        String regulation,
        LocalDate from,
        LocalDate to,
        LocalDate completedOn,
        Instant completedAt,
        String completedBy,
        List<Figure> figures,
        List<Section> sections,
        String saidTitle,
        List<Said> said,
        List<Action> actions) {
    public ReviewReport {
        Objects.requireNonNull(home);
        Objects.requireNonNull(title);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
        said = List.copyOf(said);
        actions = List.copyOf(actions);
    }

    /** What was counted, how many, and in which records. */
    public record Figure(String what, String number, String from) {}

    /** What the review says in one section; {@code asks} is the provision. */
    public record Section(String title, String asks, String text) {}

    /** Somebody's opinion: who, how and when they were asked, and their words. */
    public record Said(String who, String how, LocalDate on, String words) {}

    /** Something to be improved: who does it, by when or since when, and what was done. */
    public record Action(String text, String owner, LocalDate on, Status status, String done) {}
}
