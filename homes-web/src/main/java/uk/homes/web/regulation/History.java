package uk.homes.web.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.HistoryRow;
import uk.homes.regulation.InspectionType;
import uk.homes.regulation.InterimOutcome;
import uk.homes.regulation.Judgement;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.web.Texts;

/** What happened to a registration, in words that a councillor reads as a resident does. */
@ApplicationScoped
public class History {

    @Inject
    private RegulationWords words;

    /** What it was. */
    public String title(HistoryRow row) {
        return switch (row.kind()) {
            case STAGE -> Texts.of("regulation.told.STAGE", words.stage(ApplicationStage.valueOf(row.word())));
            case STATUS -> Texts.of("regulation.told.STATUS", words.word(RegistrationStatus.valueOf(row.word())));
            case INSPECTED -> Texts.of("regulation.type." + InspectionType.valueOf(row.word()));
            case MANAGER_REGISTERED, MANAGER_ENDED ->
                Texts.of("regulation.told." + row.kind() + (row.words() == null ? "_UNNAMED" : ""), row.words());
            case NOTICE, NOTICE_MET -> Texts.of("regulation.told." + row.kind(), words.cite(row.words()));
            default -> Texts.of("regulation.told." + row.kind(), row.words());
        };
    }

    /** What inspectors said overall; {@code null} where they graded nobody. */
    public String judged(HistoryRow row) {
        if (row.words() == null) {
            return null;
        }
        return InspectionType.INTERIM.name().equals(row.word())
                ? words.word(InterimOutcome.valueOf(row.words()))
                : words.word(Judgement.valueOf(row.words()), row.ofTheTime());
    }

    /** The shape of what happened. */
    public String shape(HistoryRow row) {
        return switch (row.kind()) {
            case STAGE -> words.shape(ApplicationStage.valueOf(row.word()));
            case STATUS -> words.shape(RegistrationStatus.valueOf(row.word()));
            case INSPECTED ->
                row.words() == null || InspectionType.INTERIM.name().equals(row.word())
                        ? "is-none"
                        : words.shape(Judgement.valueOf(row.words()));
            case REGISTERED, MANAGER_REGISTERED, NOTICE_MET -> "is-good";
            case VACANT, NOTICE -> "is-late";
            case MANAGER_ENDED, CONDITION_LIFTED -> "is-gone";
            default -> "is-none";
        };
    }
}
