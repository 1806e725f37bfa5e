package uk.homes.web.look;

/**
 * A pair of term and words.
 *
 * @param term what it is
 * @param words what is known
 * @param status the class of a status, {@code is-good} and so on, or {@code null} for plain words
 */
public record Fact(String term, String words, String status) {

    public Fact(String term, String words) {
        this(term, words, null);
    }
}
