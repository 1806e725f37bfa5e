package uk.homes.occupancy;

import java.time.LocalDate;

/** A bed that is kept free. {@code to} is the first night on which it is free again, or {@code null}. */
public record KeptBedRow(
        long id, String bedLabel, KeptFor reason, String code, String words, LocalDate from, LocalDate to) {}
