package uk.homes.measures;

import uk.homes.occupancy.ByCode;

/** A measure as somebody reads it who knows children by code only. */
final class Coded {

    private Coded() {}

    static Measure of(Measure measure, ByCode names) {
        return new Measure(
                of(measure.row(), names),
                measure.versions().stream().map(version -> of(version, names)).toList(),
                measure.talks().stream().map(talk -> of(talk, names)).toList(),
                measure.usedByReader());
    }

    static MeasureRow of(MeasureRow row, ByCode names) {
        return new MeasureRow(
                row.id(),
                row.homeId(),
                row.home(),
                row.childId(),
                row.child(),
                row.kind(),
                row.usedAt(),
                names.of(row.place()),
                row.lasted(),
                names.of(row.technique()),
                row.users(),
                row.authorId(),
                row.authorName(),
                row.authorPost(),
                row.signedAt(),
                row.version(),
                row.planned(),
                row.exempt(),
                row.planBy(),
                row.planAt(),
                names.of(row.planWords()),
                row.talkedAt(),
                row.talkedBy(),
                row.childAt(),
                row.childBy(),
                row.signedVersion());
    }

    private static MeasureVersion of(MeasureVersion version, ByCode names) {
        return new MeasureVersion(
                version.number(),
                version.usedAt(),
                names.of(version.place()),
                version.kind(),
                names.of(version.technique()),
                names.of(version.behaviour()),
                names.of(version.description()),
                names.of(version.lasted()),
                names.of(version.steps()),
                names.of(version.effect()),
                names.of(version.injuries()),
                names.of(version.treatment()),
                version.users(),
                version.userIds(),
                version.present(),
                version.presentIds(),
                names.of(version.others()),
                names.of(version.plan()),
                names.of(version.reason()),
                version.writtenAt(),
                version.byName(),
                version.byPost());
    }

    private static TalkRow of(TalkRow talk, ByCode names) {
        return new TalkRow(
                talk.withChild(),
                talk.spokenTo(),
                talk.version(),
                talk.spokeAt(),
                names.of(talk.words()),
                talk.at(),
                talk.byName(),
                talk.byPost());
    }
}
