package uk.homes.ofsted;

import jakarta.persistence.EntityManager;
import uk.homes.shared.Rows;

/** Puts the rows of a file beside the records, some hundred at a time, where they wait for a yes. */
final class Staging {

    private static final int AT_ONCE = 500;

    private static final String STAGE =
            """
            insert into ofsted.staged_row (import_id, row_number, %s)
            select :import, cast(c[1] as integer), %s
            from string_to_table(:rows, chr(30)) line, lateral string_to_array(line, chr(31), '') c"""
                    .formatted(ProviderColumns.of(""), ProviderColumns.casts());

    private static final String UNREAD =
            """
            insert into ofsted.unread_row (import_id, row_number, urn, reason, words)
            values (:import, :row, :urn, :reason, :words)""";

    private final EntityManager em;
    private final long importId;
    private final int year;
    private final StringBuilder waiting = new StringBuilder();
    private int rows;

    Staging(EntityManager em, long importId, int year) {
        this.em = em;
        this.importId = importId;
        this.year = year;
    }

    /** Stages all rows of a file. */
    void all(ProviderFile file) {
        file.read(this::add, this::add);
        send();
    }

    private void add(ProviderRow row) {
        if (rows > 0) {
            waiting.append(ProviderColumns.ROW);
        }
        waiting.append(ProviderColumns.line(row, year));
        rows++;
        if (rows == AT_ONCE) {
            send();
        }
    }

    private void send() {
        if (rows > 0) {
            Rows.of(em, STAGE)
                    .with("import", importId)
                    .with("rows", waiting.toString())
                    .change();
            waiting.setLength(0);
            rows = 0;
        }
    }

    private void add(UnreadRow row) {
        Rows.of(em, UNREAD)
                .with("import", importId)
                .with("row", row.row())
                .with("urn", row.urn())
                .with("reason", row.reason())
                .with("words", row.words())
                .change();
    }
}
