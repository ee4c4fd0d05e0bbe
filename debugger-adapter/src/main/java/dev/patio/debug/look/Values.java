package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Messages;
import java.util.Optional;

/** Texts of values. On the thread that is stopped. */
final class Values {
    private static final int LONGEST = 200;

    private Values() {}

    /** On one line and not too long. */
    static String text(DebugValue value, String language) {
        String text = whole(value, language).replace("\r\n", "\n").replace('\n', ' ');
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** @param language of the frame, which says how texts are written */
    static String whole(DebugValue value, String language) {
        try {
            if (!value.isReadable()) {
                return Messages.text("value.unreadable");
            }
            String text = value.toDisplayString(true);
            return value.isString() && !language.equals("python") ? '"' + text + '"' : text;
        } catch (DebugException e) {
            return Messages.text("value.failed", e.getMessage());
        }
    }

    static Optional<String> type(DebugValue value) {
        try {
            return Optional.ofNullable(value.getMetaObject()).map(DebugValue::getMetaSimpleName);
        } catch (DebugException e) {
            return Optional.empty();
        }
    }

    /** Whether it is what Python keeps a variable in that closures share; a value in its place breaks the frame. */
    static boolean isCell(DebugValue value) {
        return isOf(value, "python") && type(value).filter("cell"::equals).isPresent();
    }

    static boolean isOf(DebugValue value, String language) {
        return Optional.ofNullable(value.getOriginalLanguage())
                .filter(original -> original.getId().equals(language))
                .isPresent();
    }
}
