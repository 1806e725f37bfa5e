package uk.homes.reports;

import java.util.List;

/** A table: a head for each column, with its share of the width in hundredths, and rows whose first cell names them. */
public record Grid(List<Column> columns, List<List<Cell>> rows) {
    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.stream().mapToInt(Column::share).sum() != 100) {
            throw new IllegalArgumentException("The columns of a table share its width, 100 in all");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has a cell for each of the " + columns.size() + " columns");
            }
        }
    }

    /** A column's head and its share of the table's width. */
    public record Column(String head, int share) {}
}
