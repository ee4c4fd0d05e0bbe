package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Messages;
import dev.patio.guest.Language;
import java.util.Optional;

/** Texts of values. On the thread that is stopped. */
final class Values {
    private static final int LONGEST = 200;

    private Values() {}

    /** On one line and not too long. */
    static String text(DebugValue value, DebugStackFrame frame, TimeLimit limit) {
        String text = whole(value, frame, limit).replace("\r\n", "\n").replace('\n', ' ');
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** @param frame whose language says how texts are written */
    static String whole(DebugValue value, DebugStackFrame frame, TimeLimit limit) {
        try {
            if (!value.isReadable()) {
                return Messages.text("value.unreadable");
            }
            String text = plain(value, frame, limit);
            return value.isString() && !Languages.isOf(frame, Language.PYTHON) ? '"' + text + '"' : text;
        } catch (DebugException e) {
            return Messages.text("value.failed", e.getMessage());
        }
    }

    /** A text as it is. */
    static String plain(DebugValue value, DebugStackFrame frame, TimeLimit limit) {
        Optional<String> known = Languages.isOf(frame, Language.JAVA) ? java(value) : Optional.empty();
        return known.orElseGet(() -> Children.isScalar(value)
                ? value.toDisplayString(true)
                : limit.within(() -> value.toDisplayString(true)));
    }

    /** What Espresso writes in a way that says little: null, and arrays, of which the length is told. */
    private static Optional<String> java(DebugValue value) {
        if (value.isNull()) {
            return Optional.of("null");
        }
        return type(value).filter(name -> name.endsWith("[]")).map(name -> {
            int first = name.indexOf("[]") + 1;
            return name.substring(0, first) + value.getArray().size() + name.substring(first);
        });
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
        return Languages.isOf(value, Language.PYTHON)
                && type(value).filter("cell"::equals).isPresent();
    }
}
