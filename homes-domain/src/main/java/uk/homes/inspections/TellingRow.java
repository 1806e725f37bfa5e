package uk.homes.inspections;

import java.time.LocalDate;

/** Who among the commissioners was told of a judgement, when and how. */
public record TellingRow(long id, String told, HowTold how, LocalDate on, String words, String recordedBy) {}
