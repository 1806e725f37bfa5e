package uk.homes.web.ofsted;

/**
 * One judgement's part of a bar.
 *
 * @param look the class that draws it
 * @param from where it begins, in per cent of the bar
 * @param width how wide it is, in per cent
 * @param middle where its words stand
 * @param words as many as fit: word and share, the share alone, or nothing
 */
public record ShareView(String look, String from, String width, String middle, String words) {}
