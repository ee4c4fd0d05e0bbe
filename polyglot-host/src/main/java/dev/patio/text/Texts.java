package dev.patio.text;

import java.util.ResourceBundle;

/** The texts of a module in its bundle. */
public record Texts(ResourceBundle bundle) {
    /** The text of a key, its {@code %s} filled in order. */
    public String text(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : text.formatted(values);
    }
}
