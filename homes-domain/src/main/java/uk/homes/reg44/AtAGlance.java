package uk.homes.reg44;

/**
 * What the frame of every page tells those who answer for the homes.
 *
 * @param drafts how many drafts they have themselves
 * @param lateAnswers how many recommendations are not answered by their date
 */
public record AtAGlance(int drafts, int lateAnswers) {}
