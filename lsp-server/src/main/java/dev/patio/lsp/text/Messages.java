package dev.patio.lsp.text;

import dev.patio.text.Texts;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text that a user can see, by its key in {@code messages.properties}. */
public final class Messages {
    private static final Texts TEXTS = new Texts(ResourceBundle.getBundle("dev.patio.lsp.text.messages", Locale.ROOT));

    private Messages() {}

    /** The text of a key, its {@code %s} filled in order. */
    public static String text(String key, Object... values) {
        return TEXTS.text(key, values);
    }
}
