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
}
