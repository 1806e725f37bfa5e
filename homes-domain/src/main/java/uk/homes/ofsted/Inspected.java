package uk.homes.ofsted;

import java.time.LocalDate;
import uk.homes.inspections.Judgement;

/**
 * One inspection as a file has it. Judgements are {@code null} where nothing was judged.
 *
 * @param eventType Ofsted's words, for example "Full inspection"
 * @param overallWords the overall judgement in the words of its year
 */
record Inspected(
        String eventType,
        LocalDate on,
        LocalDate publishedOn,
        String eventNumber,
        Judgement overall,
        String overallWords,
        Judgement helpedProtected,
        Judgement leaders) {}
