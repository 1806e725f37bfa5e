package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An approved version of a home's statement of purpose or children's guide.
 *
 * @param title what it is: "Statement of purpose"
 * @param regulation the provision that asks for it, in words
 * @param approvedBy who approved it; {@code null} in what is shown in public
 * @param changed what is different from the version before; {@code null} in a first one and in public
 * @param forPublic whether addresses and names were taken out
 */
public record StatementReport(
        String home,
        String title,
        String regulation,
        int version,
        LocalDate effectiveOn,
        Instant approvedAt,
        String approvedBy,
        String changed,
        boolean forPublic,
        List<Section> sections) {
    public StatementReport {
        Objects.requireNonNull(home);
        Objects.requireNonNull(title);
        sections = List.copyOf(sections);
    }

    /** What it says under one heading; {@code asks} is the provision, or words that it is not confirmed. */
    public record Section(String title, String asks, String text) {}
}
