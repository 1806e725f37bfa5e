package uk.homes.notices;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Prepares the notice that the person in charge will be, or is, away for 28 days or more.
 *
 * @param staffId who is away
 * @param planned whether it was foreseen; otherwise it is an emergency
 * @param from the first day away
 * @param expectedTo the last day they are expected to be away
 * @param reason why
 * @param arrangements how the home is run meanwhile
 * @param acting who acts: name, address and qualifications
 * @param appointment what is done to appoint a manager, and by when; or that none is needed
 * @param agreedBy the day by which Ofsted agreed to have the notice of a planned absence; {@code null} for a month before
 */
public record PrepareAbsence(
        UUID submission,
        long homeId,
        Long staffId,
        boolean planned,
        LocalDate from,
        LocalDate expectedTo,
        String reason,
        String arrangements,
        String acting,
        String appointment,
        LocalDate agreedBy)
        implements Once {}
