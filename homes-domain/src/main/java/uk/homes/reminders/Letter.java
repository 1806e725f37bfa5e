package uk.homes.reminders;

import java.util.List;
import uk.homes.duties.Duty;

/**
 * A letter that is ours to send: it was claimed, and no other server will send it.
 *
 * @param mail where to
 * @param name whom it addresses
 * @param duties what is due, the most pressing first; children by code
 */
public record Letter(long id, LetterKind kind, String mail, String name, List<Duty> duties) {}
