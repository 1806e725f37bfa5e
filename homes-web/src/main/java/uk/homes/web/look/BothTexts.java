package uk.homes.web.look;

import java.util.List;

/**
 * Two texts side by side, after two people saved the same record: what only one of them says is marked in it.
 *
 * @param whose whose text the other one is
 * @param byline their post and when they saved it
 * @param theirs the text that is stored
 * @param mine the text that was refused
 */
public record BothTexts(String whose, String byline, List<WordDiff.Piece> theirs, List<WordDiff.Piece> mine) {

    /** Compares them word by word. */
    public static BothTexts of(String whose, String byline, String theirs, String mine) {
        String stored = theirs == null ? "" : theirs;
        String typed = mine == null ? "" : mine;
        return new BothTexts(whose, byline, WordDiff.only(stored, typed), WordDiff.only(typed, stored));
    }
}
