package uk.homes.duties;

/** In what a rule counts its time. */
public enum TimeUnit {
    /** Hours as they pass, over both changes of the clocks. */
    HOURS,
    /** Days of the calendar; the day of the start does not count, the whole last day does. */
    DAYS,
    /** Days without Saturdays, Sundays and England's bank holidays. */
    WORKING_DAYS,
    WEEKS,
    /** Months of the calendar; where the month has no such day, its last day. */
    MONTHS,
    YEARS,
    /** By the end of the month that begins. */
    MONTH_END,
    /** Without delay; the hours say only from when it is shown as late. */
    AT_ONCE,
    /** On a date that stands in the record itself. */
    RECORDED
}
