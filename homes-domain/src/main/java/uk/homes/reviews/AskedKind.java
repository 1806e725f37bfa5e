package uk.homes.reviews;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who is asked: for the quality of care those whom regulation 45 names, for the premises those who know the area. */
public enum AskedKind {
    CHILD(ReviewKind.QUALITY),
    PARENT(ReviewKind.QUALITY),
    PLACING_AUTHORITY(ReviewKind.QUALITY),
    STAFF(ReviewKind.QUALITY),
    POLICE(ReviewKind.PREMISES),
    COUNCIL(ReviewKind.PREMISES),
    SCHOOL(ReviewKind.PREMISES),
    HEALTH(ReviewKind.PREMISES),
    NEIGHBOUR(ReviewKind.PREMISES),
    OTHER(ReviewKind.PREMISES);

    private final ReviewKind kind;

    AskedKind(ReviewKind kind) {
        this.kind = kind;
    }

    /** Who is asked for a kind of review. */
    public static List<AskedKind> of(ReviewKind kind) {
        return Arrays.stream(values()).filter(asked -> asked.kind == kind).collect(Collectors.toUnmodifiableList());
    }

    /** For which review they are asked. */
    public ReviewKind kind() {
        return kind;
    }
}
