package uk.homes.statements;

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

/** One version of a home's statement of purpose or children's guide. */
@Entity
@Table(schema = "statements", name = "version")
class StatementVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statements.version")
    @SequenceGenerator(
            name = "statements.version",
            schema = "statements",
            sequenceName = "version_id_seq",
            allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "home_id")
    private long homeId;

    @Enumerated(EnumType.STRING)
    private Document document;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.DRAFT;

    private String changed;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "started_by")
    private Long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "content_hash")
    private String contentHash;

    protected StatementVersion() {}

    StatementVersion(long homeId, Document document, int number, Long startedBy, Instant startedAt) {
        this.homeId = homeId;
        this.document = document;
        this.number = number;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    /** Somebody who may has approved it: from now on it never changes. */
    void publish(LocalDate from, String whatChanged, String hash, Long by, Instant at) {
        status.mustAllow(VersionStatus.PUBLISHED);
        status = VersionStatus.PUBLISHED;
        effectiveOn = from;
        changed = whatChanged;
        contentHash = hash;
        approvedBy = by;
        approvedAt = at;
    }

    void mustBeWritable() {
        RuleBroken.when(status != VersionStatus.DRAFT, "statements.write.locked");
    }

    void mustBe(Document kind) {
        RuleBroken.when(document != kind || status != VersionStatus.PUBLISHED, "statements.version.notPublished");
    }

    void unless(Integer opened) {
        ChangedMeanwhile.unless(opened, version, "statement", id);
    }

    Long id() {
        return id;
    }

    long homeId() {
        return homeId;
    }

    Document document() {
        return document;
    }

    int number() {
        return number;
    }

    VersionStatus status() {
        return status;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
