package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import dev.patio.debug.java.Inspector;

/** Where Java keeps what is assigned. On the thread that is stopped. */
final class JavaAssignment {
    private JavaAssignment() {}

    /** Gives the variable as it is then. */
    static DebugValue to(DebugStackFrame frame, Expandable parent, String name, DebugValue value, DebugValue variable) {
        if (parent instanceof Expandable.Parts(DebugValue whole) && !whole.isArray()) {
            Inspector.set(whole, name, value);
            return Children.named(parent, name).map(Child::value).orElse(value);
        }
        if (parent instanceof Expandable.Statics(DebuggerSession session, DebugValue type)) {
            Inspector.setStatic(session, type, name, value);
            return Children.named(parent, name).map(Child::value).orElse(value);
        }
        variable.set(
                variable.isNumber() || variable.isBoolean()
                        ? variable.getSession().createPrimitiveValue(primitive(variable, value), frame.getLanguage())
                        : value);
        return variable;
    }

    /** A place for numbers of a kind takes no other, nor one that is an object. */
    private static Object primitive(DebugValue place, DebugValue value) {
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (place.toDisplayString(false).matches("-?\\d+")) {
            return value.fitsInInt() ? (Object) value.asInt() : value.asLong();
        }
        return value.asDouble();
    }
}
