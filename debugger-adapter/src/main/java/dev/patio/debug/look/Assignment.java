package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;

/** Gives variables other values. On the thread that is stopped. */
final class Assignment {
    private Assignment() {}

    /** Gives the variable as it is then. */
    static DebugValue to(DebugStackFrame frame, Expandable parent, String name, DebugValue value) {
        DebugValue variable = Children.named(parent, name)
                .map(Child::value)
                .orElseThrow(() -> new Refusal(Problem.CANNOT_SET, name, Messages.text("set.absent")));
        try {
            return switch (Languages.of(frame).orElseThrow()) {
                case JAVA -> JavaAssignment.to(frame, parent, name, value, variable);
                case PYTHON -> {
                    PythonAssignment.to(frame, parent, name, value, variable);
                    yield value;
                }
                case JAVASCRIPT -> {
                    set(variable, name, value);
                    yield variable;
                }
            };
        } catch (DebugException | UnsupportedOperationException e) {
            throw new Refusal(Problem.CANNOT_SET, name, e.getMessage());
        }
    }

    static void set(DebugValue variable, String name, DebugValue value) {
        if (!variable.isWritable()) {
            throw new Refusal(Problem.CANNOT_SET, name, Messages.text("set.read-only"));
        }
        variable.set(value);
    }
}
