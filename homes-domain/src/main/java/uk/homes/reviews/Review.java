package uk.homes.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.RuleBroken;

/** One review of one home over a period. */
@Entity
@Table(schema = "reviews", name = "review")
class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reviews.review")
    @SequenceGenerator(name = "reviews.review", schema = "reviews", sequenceName = "review_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "home_id")
    private long homeId;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.DRAFT;

    @Column(name = "started_by")
    private Long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "completed_by")
    private Long completedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "discarded_why")
    private String discardedWhy;

    protected Review() {}

    Review(long homeId, ReviewKind kind, LocalDate from, LocalDate to, Long startedBy, Instant startedAt) {
        this.homeId = homeId;
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    /** The review is complete: from now on what it says never changes. */
    void complete(LocalDate on, String hash, Long by, Instant at) {
        status.mustAllow(ReviewStatus.COMPLETED);
        status = ReviewStatus.COMPLETED;
        completedOn = on;
        contentHash = hash;
        completedBy = by;
        completedAt = at;
    }

    /** Looks at another period. */
    void lookAt(LocalDate newFrom, LocalDate newTo) {
        mustBeWritable();
        from = newFrom;
        to = newTo;
    }

    /** Puts the draft away; what it says stays readable for those who wrote it. */
    void discard(String why) {
        status.mustAllow(ReviewStatus.DISCARDED);
        status = ReviewStatus.DISCARDED;
        discardedWhy = why;
    }

    /** Ofsted has a copy. */
    void sent() {
        status.mustAllow(ReviewStatus.SENT);
        status = ReviewStatus.SENT;
    }

    void mustBeWritable() {
        RuleBroken.when(status != ReviewStatus.DRAFT, "reviews.write.locked");
    }

    void unless(Integer opened) {
        ChangedMeanwhile.unless(opened, version, "review", id);
    }

    Long id() {
        return id;
    }

    long homeId() {
        return homeId;
    }

    ReviewKind kind() {
        return kind;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    ReviewStatus status() {
        return status;
    }

    LocalDate completedOn() {
        return completedOn;
    }
}
