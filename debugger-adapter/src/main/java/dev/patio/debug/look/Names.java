package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import java.util.Objects;

/** What calls are named. */
final class Names {
    private Names() {}

    static String of(DebugStackFrame frame) {
        String name;
        try {
            name = Objects.requireNonNullElse(frame.getName(), "");
        } catch (DebugException e) {
            name = "";
        }
        return switch (Languages.of(frame).orElse(null)) {
            case JAVASCRIPT ->
                switch (name) {
                    case ":program" -> "(module)";
                    case ":=>", ":anonymous", "" -> "(anonymous)";
                    default -> name.startsWith(":") && name.contains("module") ? "(module)" : name;
                };
            case JAVA -> name.replaceAll("\\(.*", "");
            case PYTHON -> name;
            case null -> name;
        };
    }
}
