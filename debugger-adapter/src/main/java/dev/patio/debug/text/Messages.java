package dev.patio.debug.text;

import dev.patio.text.Texts;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text of the adapter that a user can see. */
public final class Messages {
    private static final Texts TEXTS =
            new Texts(ResourceBundle.getBundle("dev.patio.debug.text.messages", Locale.ROOT));

    private Messages() {}

    /** The text of a key, its {@code %s} filled in order. */
    public static String text(String key, Object... values) {
        return TEXTS.text(key, values);
    }
}
