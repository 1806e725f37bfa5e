package uk.homes.reviews;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a review is written about, in the order in which it is read. */
public enum ReviewSection {
    PERIOD(ReviewKind.QUALITY, "CHR 45", false),
    EARLIER(ReviewKind.QUALITY, "CHR 45", false),
    QUALITY_OF_CARE(ReviewKind.QUALITY, "CHR 6", true),
    VIEWS(ReviewKind.QUALITY, "CHR 7", false),
    EDUCATION(ReviewKind.QUALITY, "CHR 8", false),
    ENJOYMENT(ReviewKind.QUALITY, "CHR 9", false),
    HEALTH(ReviewKind.QUALITY, "CHR 10", false),
    RELATIONSHIPS(ReviewKind.QUALITY, "CHR 11", false),
    PROTECTION(ReviewKind.QUALITY, "CHR 12", false),
    LEADERSHIP(ReviewKind.QUALITY, "CHR 13", false),
    CARE_PLANNING(ReviewKind.QUALITY, "CHR 14", false),
    CHILDREN_SAY(ReviewKind.QUALITY, "CHR 45", true),
    NOT_ASKED(ReviewKind.QUALITY, "CHR 45", false),
    CONCLUSION(ReviewKind.QUALITY, "CHR 45", true),

    LOCATION(ReviewKind.PREMISES, "CHR 46", false),
    BUILDING(ReviewKind.PREMISES, "CHR 46", false),
    RISKS(ReviewKind.PREMISES, "CHR 46", true),
    OPPORTUNITIES(ReviewKind.PREMISES, "CHR 46", true),
    STRATEGIES(ReviewKind.PREMISES, "CHR 46", true);

    private final ReviewKind kind;
    private final String provision;
    private final boolean needed;

    ReviewSection(ReviewKind kind, String provision, boolean needed) {
        this.kind = kind;
        this.provision = provision;
        this.needed = needed;
    }

    /** The sections of a kind of review, in order. */
    public static List<ReviewSection> of(ReviewKind kind) {
        return Arrays.stream(values()).filter(section -> section.kind == kind).collect(Collectors.toUnmodifiableList());
    }

    /** The kind of review it is part of. */
    public ReviewKind kind() {
        return kind;
    }

    /** The provision it answers to. */
    public String provision() {
        return provision;
    }

    /** Whether a review cannot be completed without it. */
    public boolean needed() {
        return needed;
    }
}
