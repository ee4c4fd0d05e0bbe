package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;

/** Where Python keeps what is assigned. On the thread that is stopped. */
final class PythonAssignment {
    private PythonAssignment() {}

    static void to(DebugStackFrame frame, Expandable parent, String name, DebugValue value, DebugValue variable) {
        switch (parent) {
            case Expandable.Scopes scopes
            when scopes.kind() == Scope.Kind.GLOBALS ->
                frame.eval("globals().__setitem__").execute(frame.eval("'" + name + "'"), value);
            case Expandable.Parts(DebugValue whole)
            when !whole.isArray() && whole.hasHashEntries() -> entry(whole, name, value);
            case Expandable.Parts(DebugValue whole)
            when !whole.isArray() -> frame.eval("setattr").execute(whole, frame.eval("'" + name + "'"), value);
            default -> Assignment.set(variable, name, value);
        }
    }

    private static void entry(DebugValue map, String name, DebugValue value) {
        DebugValue keys = map.getHashKeysIterator();
        while (keys.hasIteratorNextElement()) {
            DebugValue key = keys.getIteratorNextElement();
            if (key.toDisplayString().equals(name)) {
                map.putHashEntry(key, value);
                return;
            }
        }
    }
}
