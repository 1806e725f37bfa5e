package uk.homes.reminders;

/** Which letters there are. */
public enum LetterKind {
    /** What is late, due today and due this week, once a day. */
    DIGEST,
    /** One clock of hours, as soon as it runs. */
    URGENT
}
