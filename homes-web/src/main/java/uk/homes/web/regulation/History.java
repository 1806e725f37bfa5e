package uk.homes.web.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.HistoryRow;
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
            case MANAGER_REGISTERED, MANAGER_ENDED ->
                Texts.of("regulation.told." + row.kind() + (row.words() == null ? "_UNNAMED" : ""), row.words());
            default -> Texts.of("regulation.told." + row.kind(), row.words());
        };
    }

    /** The shape of what happened. */
    public String shape(HistoryRow row) {
        return switch (row.kind()) {
            case STAGE -> words.shape(ApplicationStage.valueOf(row.word()));
            case STATUS -> words.shape(RegistrationStatus.valueOf(row.word()));
            case REGISTERED, MANAGER_REGISTERED -> "is-good";
            case VACANT -> "is-late";
            case MANAGER_ENDED, CONDITION_LIFTED -> "is-gone";
            default -> "is-none";
        };
    }
}
