package uk.homes.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to a report after it was submitted: what was said about its facts, what the home answered and who was
 * sent it. It is printed behind the
 * report and is no part of the content hash, which covers the visitor's words alone.
 */
public record AfterVisit(List<Comment> comments, List<Answer> answers, List<Sent> sent) {
    /** Nothing yet. */
    public static final AfterVisit NOTHING_YET = new AfterVisit(List.of(), List.of(), List.of());

    public AfterVisit {
        comments = List.copyOf(comments);
        answers = List.copyOf(answers);
        sent = List.copyOf(sent);
    }

    /** What the registered manager or the responsible individual said about the report, on which day and about what. */
    public record Comment(String by, LocalDate on, String about, String text) {}

    /** The home's answer to a recommendation of this report. */
    public record Answer(int recommendation, Status status, String text) {}

    /** A copy that a person sent: to whom, on which day, by whom. */
    public record Sent(String to, LocalDate on, String by) {}
}
