package uk.homes.ofsted;

/**
 * A row that could not be read, and why.
 *
 * @param row the row's number in a spreadsheet, the first being 1
 * @param urn its reference number, if that could be read
 * @param reason the key of the sentence that says why
 * @param words what stands in the file instead, or {@code null}
 */
public record UnreadRow(int row, String urn, String reason, String words) {}
