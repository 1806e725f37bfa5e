package uk.homes.notices;

/** What a notice is about. */
public enum NoticeKind {
    /** A serious event, regulation 40. */
    EVENT("CHR 40"),
    /** A child has come, regulation 41. */
    ADMISSION("CHR 41"),
    /** A child has gone, regulation 41. */
    DISCHARGE("CHR 41"),
    /** The person in charge is away for 28 days or more, regulation 48. */
    ABSENCE("CHR 48"),
    /** Who runs the home, or the home itself, changes: regulation 49. */
    CHANGE("CHR 49");

    private final String provision;

    NoticeKind(String provision) {
        this.provision = provision;
    }

    /** The regulation that asks for it. */
    public String provision() {
        return provision;
    }
}
