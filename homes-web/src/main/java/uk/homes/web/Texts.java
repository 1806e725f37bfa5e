package uk.homes.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the frame and of the inputs, for Java that writes them. */
public final class Texts {

    private Texts() {}

    /** A message of the frame, with its numbers and names filled in. */
    public static String frame(String key, Object... args) {
        ResourceBundle words = ResourceBundle.getBundle("uk.homes.web.messages_frame", Locale.UK);
        return new MessageFormat(words.getString(key), Locale.UK).format(args);
    }

    /** A message of a room; the first word of its key names the room. */
    public static String of(String key, Object... args) {
        String room = key.substring(0, Math.max(0, key.indexOf('.')));
        String bundle = "uk.homes.web." + room + ".messages";
        return new MessageFormat(ResourceBundle.getBundle(bundle, Locale.UK).getString(key), Locale.UK).format(args);
    }
}
