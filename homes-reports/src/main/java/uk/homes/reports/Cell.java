package uk.homes.reports;

import java.util.Objects;

/**
 * One cell of a table: what it is about in bold, what it says, a quieter remark, and where it stands. Any may be
 * absent.
 */
public record Cell(String about, String text, String remark, Status status) {
    public Cell {
        Objects.requireNonNull(about);
        Objects.requireNonNull(text);
        Objects.requireNonNull(remark);
    }

    /** A cell that only says something. */
    public static Cell of(String text) {
        return new Cell("", text, "", null);
    }

    /** A cell that names what its row is about. */
    public static Cell about(String about, String remark) {
        return new Cell(about, "", remark, null);
    }

    /** A cell that says only where something stands. */
    public static Cell of(Status status) {
        return new Cell("", "", "", status);
    }

    /** The same cell with its status. */
    public Cell with(Status standing) {
        return new Cell(about, text, remark, standing);
    }

    int length() {
        return about.length() + text.length() + remark.length();
    }
}
