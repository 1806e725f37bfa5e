package uk.homes.programme;

/** A line of money as it was agreed: pounds, or for the share of beds a percentage. */
public record MoneyRow(long id, MoneyKind kind, Long pounds, Integer percent, String source, String note) {}
