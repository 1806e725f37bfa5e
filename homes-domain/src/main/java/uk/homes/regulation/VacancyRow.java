package uk.homes.regulation;

import java.time.LocalDate;

/** A home whose manager's post is empty. */
public record VacancyRow(long id, long homeId, String homeName, LocalDate since, String words) {}
