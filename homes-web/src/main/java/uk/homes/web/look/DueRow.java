package uk.homes.web.look;

/**
 * One thing that is due, ready to be read: what, by when, under which rule, counted from what, and the page that ends
 * it.
 *
 * @param status the class of its status, {@code is-late} to {@code is-none}
 * @param word its status in words: "4 days late"
 * @param when the day or hour it is due, in words
 * @param title what has to be done
 * @param counted what the day was computed from, or {@code null}
 * @param regulation the provision: "Regulation 33(4)(b)"
 * @param rule what the provision asks for, in plain words
 * @param confirmed whether the rule has been checked against its source
 * @param href the page that ends it, or {@code null}
 * @param action what the link to that page says
 */
public record DueRow(
        String status,
        String word,
        String when,
        String title,
        String counted,
        String regulation,
        String rule,
        boolean confirmed,
        String href,
        String action) {}
