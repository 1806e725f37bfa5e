package uk.homes.web.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.measures.MeasureVersion;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Spoken;

/**
 * One version of a record, ready to be read in the order of regulation 35(3)(a).
 *
 * @param title "Version 2"
 * @param by when it was signed and by whom
 * @param reason why it was corrected, or {@code null}
 * @param parts what it says
 */
public record MeasureView(String title, String by, String reason, List<Fact> parts) {

    static MeasureView of(MeasureVersion version, String child) {
        return new MeasureView(
                Texts.of("measures.version.title", version.number()),
                Texts.of("measures.version.by", version.byName(), version.byPost(), Spoken.moment(version.writtenAt())),
                version.reason(),
                parts(version, child));
    }

    /** What a version says, in one text: to be read beside another. */
    static String said(MeasureVersion version, String child) {
        return parts(version, child).stream()
                .map(part -> part.term() + ": " + part.words())
                .collect(Collectors.joining("\n"));
    }

    private static List<Fact> parts(MeasureVersion version, String child) {
        List<Fact> parts = new ArrayList<>();
        part(parts, "child", child);
        part(parts, "kind", version.kind() == null ? null : Texts.of("measures.kind." + version.kind()));
        part(parts, "when", Spoken.moment(version.usedAt()));
        part(parts, "place", version.place());
        part(parts, "behaviour", version.behaviour());
        part(parts, "steps", version.steps());
        part(parts, "description", version.description());
        part(parts, "technique", version.technique());
        part(parts, "lasted", version.lasted());
        part(parts, "users", version.users());
        part(parts, "present", version.present());
        part(parts, "others", version.others());
        part(parts, "effect", version.effect());
        part(parts, "injuries", version.injuries());
        part(
                parts,
                "treatment",
                version.treatment() == null ? Texts.of("measures.part.noTreatment") : version.treatment());
        part(parts, "plan", version.plan());
        return parts;
    }

    private static void part(List<Fact> parts, String key, String words) {
        if (words != null) {
            parts.add(new Fact(Texts.of("measures.part." + key), words));
        }
    }
}
