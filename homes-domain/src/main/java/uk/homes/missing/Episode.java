package uk.homes.missing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.homes.missing.EpisodeLine.Kind;
import uk.homes.occupancy.ByCode;

/** An episode with all that was done and written about it, oldest first. */
public record Episode(EpisodeRow row, List<EpisodeLine> lines) {

    public Episode {
        lines = List.copyOf(lines);
    }

    /** The lines of a kind. */
    public List<EpisodeLine> of(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** Whether the interview was held; then nothing more can become of it. */
    public boolean held() {
        return of(Kind.INTERVIEW).stream()
                .anyMatch(line -> InterviewStep.HELD.name().equals(line.what()));
    }

    /** Who withdrew it, when and why; {@code null} where it stands. */
    public EpisodeLine withdrawn() {
        return of(Kind.WITHDRAWN).stream().findFirst().orElse(null);
    }

    /** As a visitor reads it who knows the child by code: whole, or only what was done and when. */
    Episode coded(ByCode names) {
        return new Episode(
                row.coded(names),
                lines.stream()
                        .map(line -> row.withheld() ? line.bare() : line.coded(names))
                        .toList());
    }

    /** When the interview was first offered or held, or {@code null}. */
    Instant firstInterview() {
        return of(Kind.INTERVIEW).stream()
                .map(EpisodeLine::on)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
