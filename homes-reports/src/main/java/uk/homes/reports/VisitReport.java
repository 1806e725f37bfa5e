package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * One version of an independent person's report under regulation 44, as submitted: every word of it is the visitor's or
 * was before the visitor. Children are in it by code. It has no place for the home's address.
 */
public record VisitReport(
        String home,
        String urn,
        YearMonth month,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        boolean announced,
        String visitor,
        int version,
        Instant submittedAt,
        String submittedBy,
        List<Seen> seen,
        List<Previous> previous,
        List<Section> sections,
        List<Sampled> sampled,
        Opinion safeguarded,
        Opinion wellBeing,
        String conflictStatement,
        List<Recommendation> recommendations) {

    public VisitReport {
        seen = List.copyOf(seen);
        previous = List.copyOf(previous);
        sections = List.copyOf(sections);
        sampled = List.copyOf(sampled);
        recommendations = List.copyOf(recommendations);
    }

    /** Somebody seen or asked for: a child by code, a worker by post; how, and with whose consent. */
    public record Seen(String who, String how, String consent) {}

    /** A recommendation of an earlier visit, what the home answered and what the visitor found this time. */
    public record Previous(
            String recommendation, String source, LocalDate considerBy, Status status, String answer, String found) {}

    /** One section of the report, such as "Children: views and daily life", with the children's own words in it. */
    public record Section(String title, String regulation, String text, List<OwnWords> ownWords) {
        public Section {
            ownWords = List.copyOf(ownWords);
        }
    }

    /** What a person said, in that person's own words, and by which code. */
    public record OwnWords(String words, String whose) {}

    /** A kind of record on the visitor's checklist: whether it was sampled, and what was noted. */
    public record Sampled(String record, boolean sampled, String notes) {}

    /** The answer to one of the two questions of regulation 44(4), with reasons. */
    public record Opinion(Answer answer, String reasons) {}

    /** Yes, no, or not fully. */
    public enum Answer {
        YES("Yes"),
        NOT_FULLY("Not fully"),
        NO("No");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** What the visitor recommends: under which regulation or standard, how urgent, and by when to consider it. */
    public record Recommendation(int number, String text, String regulation, String priority, LocalDate considerBy) {}
}
