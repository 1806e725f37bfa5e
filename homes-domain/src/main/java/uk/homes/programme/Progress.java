package uk.homes.programme;

/** How far one aspect of a home is: it has a shape on the board beside its words. */
public enum Progress {
    NOT_YET,
    WAITING,
    MOVING,
    STUCK,
    DONE
}
