package uk.homes.reminders;

/**
 * What somebody wants from now on.
 *
 * @param mail where to; may be empty when nothing is wanted
 * @param version the version that the page showed
 */
public record ChooseReminders(String mail, boolean digest, boolean urgent, int version) {}
