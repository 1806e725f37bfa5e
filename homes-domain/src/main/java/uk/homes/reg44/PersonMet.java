package uk.homes.reg44;

/** Somebody the independent person met or asked for: a child by code, a worker by post. */
public record PersonMet(Kind kind, String code, boolean consented, How how, String notes) {

    /** Whom the independent person met. */
    public enum Kind {
        CHILD,
        FAMILY,
        STAFF,
        PROFESSIONAL,
        OTHER
    }

    /** How somebody was spoken to. */
    public enum How {
        IN_PRIVATE,
        WITH_OTHERS,
        DECLINED
    }
}
