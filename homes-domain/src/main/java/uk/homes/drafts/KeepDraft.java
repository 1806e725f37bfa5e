package uk.homes.drafts;

import java.time.Instant;

/**
 * Words to be kept.
 *
 * @param form which form, for example {@code daily.entry}
 * @param record which record the form is open on; {@code new} for one that is not there yet
 * @param revision the revision this device last saw; 0 when it saw none
 * @param fields what stands in the form: a JSON object of names and values
 * @param title what the person calls it, for their list of drafts
 * @param link where the form is, below the application's root
 * @param device which browser and tab, so that two tabs can tell each other apart
 * @param writtenAt when the last letter was typed
 */
public record KeepDraft(
        String form,
        String record,
        int revision,
        String fields,
        String title,
        String link,
        String device,
        Instant writtenAt) {}
