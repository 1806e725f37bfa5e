package uk.homes.reports;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: after a space, a dash or the hyphen of a compound; never inside 2022/23 or before ’s. */
final class LineBreaks implements FSTextBreaker {
    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayEndAfter(text.charAt(at - 1), text.charAt(at)));
        return at;
    }

    private boolean mayEndAfter(char last, char next) {
        return switch (last) {
            case ' ' -> next != ' ';
            case '-', '\u2010' -> Character.isLetter(next) && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
            case '\u2013', '\u2014' -> Character.isLetter(next);
            default -> false;
        };
    }
}
