package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.java.Inspector;
import dev.patio.guest.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An exception.
 *
 * @param types the names of its class and of all above that
 * @param causes what it came from, the nearest first
 */
public record Thrown(List<String> types, String message, List<Cause> causes) {
    private static final int MOST_CAUSES = 20;

    /** Tells the classes of anything that is thrown. */
    private static final String TYPES_OF_JAVASCRIPT = "(e => { const names = [];"
            + " for (let p = e; p != null; p = Object.getPrototypeOf(p))"
            + " if (Object.hasOwn(p, 'constructor')) names.push(String(p.constructor.name));"
            + " return names; })";

    /** An exception that another one came from. */
    public record Cause(String type, String message) {}

    public Thrown {
        types = List.copyOf(types);
        causes = List.copyOf(causes);
    }

    /** The name of its class. */
    public String type() {
        return types.isEmpty() ? "" : types.getFirst();
    }

    static Thrown of(SuspendedEvent event) {
        DebugException exception = event.getException();
        Optional<DebugValue> value = Optional.ofNullable(exception.getExceptionObject());
        return new Thrown(
                value.map(thrown -> types(event.getTopStackFrame(), thrown)).orElse(List.of()),
                Objects.requireNonNullElse(exception.getMessage(), ""),
                value.map(Thrown::causes).orElse(List.of()));
    }

    private static List<String> types(DebugStackFrame frame, DebugValue value) {
        try {
            return switch (Languages.of(frame).orElseThrow()) {
                case JAVASCRIPT -> texts(frame.eval(TYPES_OF_JAVASCRIPT).execute(value));
                case PYTHON ->
                    value.getMetaObject().getProperty("__mro__").getArray().stream()
                            .map(DebugValue::getMetaQualifiedName)
                            .toList();
                case JAVA -> Inspector.types(value);
            };
        } catch (DebugException e) {
            return Values.type(value).stream().toList();
        }
    }

    private static List<String> texts(DebugValue list) {
        return list.getArray().stream().map(DebugValue::asString).toList();
    }

    private static List<Cause> causes(DebugValue exception) {
        List<Cause> causes = new ArrayList<>();
        Optional<DebugValue> cause = cause(exception);
        while (cause.isPresent() && causes.size() < MOST_CAUSES) {
            causes.add(
                    new Cause(Values.type(cause.get()).orElse(""), cause.get().toDisplayString(true)));
            cause = cause(cause.get());
        }
        return causes;
    }

    private static Optional<DebugValue> cause(DebugValue exception) {
        try {
            if (Languages.isOf(exception, Language.JAVA)) {
                return Inspector.fields(exception).stream()
                        .filter(field ->
                                field.name().equals("cause") && !field.value().equals(exception))
                        .map(Inspector.Field::value)
                        .filter(value -> !value.isNull())
                        .findFirst();
            }
            List<String> names =
                    Languages.isOf(exception, Language.PYTHON) ? List.of("__cause__", "__context__") : List.of("cause");
            return names.stream()
                    .map(exception::getProperty)
                    .filter(value -> value != null && !value.isNull())
                    .findFirst();
        } catch (DebugException e) {
            return Optional.empty();
        }
    }

    /** Whether a call that the thread is in handles it, as far as can be known before it does. */
    static boolean isHandled(SuspendedEvent event, Scene scene, List<String> types) {
        DebugException exception = event.getException();
        DebugValue value = exception.getExceptionObject();
        if (value == null || Languages.isOf(event.getTopStackFrame(), Language.JAVASCRIPT)) {
            return exception.getCatchLocation() != null;
        }
        if (PythonHandlers.isEnd(types)) {
            return true;
        }
        for (DebugStackFrame frame : event.getStackFrames()) {
            boolean handled = Languages.isOf(frame, Language.PYTHON)
                    ? scene.python().handles(event.getSession(), frame, value)
                    : scene.java().handles(frame, types);
            if (handled) {
                return true;
            }
        }
        return false;
    }
}
