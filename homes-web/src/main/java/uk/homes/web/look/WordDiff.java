package uk.homes.web.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares two texts word by word, so that a reader sees at once what only one of them says. */
public final class WordDiff {

    /** A stretch of words. {@code only} says that the other text does not have them here. */
    public record Piece(String text, boolean only) {}

    private WordDiff() {}

    // Beyond this many pairs of words a table of them would cost more memory than the marks are worth.
    private static final long MOST_PAIRS = 4_000_000;

    /** This text, with the words marked that the other does not have. */
    public static List<Piece> only(String text, String other) {
        String[] words = words(text);
        String[] others = words(other);
        int shorter = Math.min(words.length, others.length);
        int before = 0;
        while (before < shorter && same(words[before], others[before])) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && same(words[words.length - 1 - after], others[others.length - 1 - after])) {
            after++;
        }
        List<Piece> pieces = new ArrayList<>();
        append(pieces, words, 0, before);
        middle(
                pieces,
                Arrays.copyOfRange(words, before, words.length - after),
                Arrays.copyOfRange(others, before, others.length - after));
        append(pieces, words, words.length - after, words.length);
        return pieces;
    }

    // What two texts have between their common beginning and their common end.
    private static void middle(List<Piece> pieces, String[] words, String[] others) {
        if ((long) words.length * others.length > MOST_PAIRS) {
            Arrays.stream(words).forEach(word -> append(pieces, word, true));
            return;
        }
        int[][] common = common(words, others);
        int i = 0;
        int j = 0;
        while (i < words.length) {
            boolean left = j < others.length;
            if (left && same(words[i], others[j])) {
                append(pieces, words[i++], false);
                j++;
            } else if (left && common[i][j + 1] >= common[i + 1][j]) {
                j++;
            } else {
                append(pieces, words[i++], true);
            }
        }
    }

    private static void append(List<Piece> pieces, String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            append(pieces, words[i], false);
        }
    }

    // How many words the rest of both texts has in common, in order, from each pair of places on.
    private static int[][] common(String[] one, String[] other) {
        int[][] common = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                common[i][j] = same(one[i], other[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void append(List<Piece> pieces, String word, boolean only) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).only() == only) {
            pieces.set(last, new Piece(pieces.get(last).text() + word, only));
        } else {
            pieces.add(new Piece(word, only));
        }
    }

    // Each word keeps the blanks behind it, so that the pieces joined are the text.
    private static String[] words(String text) {
        return text == null || text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
