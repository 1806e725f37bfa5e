package uk.homes.web.programme;

import java.util.List;
import uk.homes.programme.TargetRow;
import uk.homes.web.Texts;
import uk.homes.web.look.AsAt;

/** A date that was promised, as a line of the history: when it was written down, the date, and why it moved. */
public record DateLine(String at, String when, String date, String why) {

    static List<DateLine> of(List<TargetRow> targets) {
        return targets.stream()
                .map(row -> new DateLine(row.day().toString(), AsAt.words(row.day()), date(row), why(row)))
                .toList();
    }

    private static String date(TargetRow row) {
        return row.slip() == 0 ? row.target().words() : row.target().words() + ", " + Wording.slip(row.slip());
    }

    private static String why(TargetRow row) {
        return row.reason() == null
                ? Texts.of("programme.reprofile.promised")
                : Texts.of("programme.reprofile.why", row.reason(), row.approver(), row.decision());
    }
}
