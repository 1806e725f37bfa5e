package uk.homes.web.governance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.homes.governance.MoneyKind;
import uk.homes.governance.MoneyRow;
import uk.homes.web.Texts;

/** Lines of money as people read them, the same on the board, in the report and in the list. */
public final class MoneyWords {

    private MoneyWords() {}

    /** What a line is called. */
    public static String name(MoneyKind kind) {
        return Texts.of("governance.money." + kind);
    }

    /** What a line comes to, with the time it is for: "£709k a year", "£262k", "85%". */
    public static String amount(MoneyRow row) {
        if (row.kind() == MoneyKind.OCCUPANCY_ASSUMPTION) {
            return Texts.of("governance.percent", row.percent());
        }
        return row.kind() == MoneyKind.SET_UP_COST ? pounds(row.pounds()) : aYear(row.pounds());
    }

    public static String aYear(long pounds) {
        return Texts.of("governance.money.aYear", pounds(pounds));
    }

    /** Which papers and decisions say so, or that nothing has been agreed. */
    public static String source(List<MoneyRow> money) {
        return money.isEmpty()
                ? Texts.of("governance.money.none")
                : Texts.of(
                        "governance.money.source",
                        money.stream().map(MoneyRow::source).distinct().collect(Collectors.joining("; ")));
    }

    /** Whole pounds as a committee writes them: £709k, £3.258m. Nothing is rounded away. */
    public static String pounds(long pounds) {
        if (pounds >= 1_000_000 && pounds % 1_000 == 0) {
            return "£" + BigDecimal.valueOf(pounds, 6).stripTrailingZeros().toPlainString() + "m";
        }
        if (pounds >= 1_000 && pounds % 1_000 == 0) {
            return "£" + pounds / 1_000 + "k";
        }
        return "£" + String.format(Locale.UK, "%,d", pounds);
    }
}
