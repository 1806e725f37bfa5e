package uk.homes.estate;

import java.time.LocalDate;

/** Where a home stands or stood. Only who founds and furnishes homes reads the address; it goes on nothing public. */
public record TenancyRow(long id, String property, String address, String area, LocalDate from, LocalDate to) {}
