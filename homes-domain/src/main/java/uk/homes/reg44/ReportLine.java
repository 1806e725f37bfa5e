package uk.homes.reg44;

import java.time.LocalDate;

/** One line of a report, as it is stored in a version. {@link Report} gives the lines their meaning. */
record ReportLine(String part, String item, String code, String answer, String words, LocalDate onDay, int position) {}
