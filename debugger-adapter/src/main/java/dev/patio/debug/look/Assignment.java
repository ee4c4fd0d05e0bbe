package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Language;

/** Gives variables other values. On the thread that is stopped. */
final class Assignment {
    private Assignment() {}

    /** Gives the variable as it is then. */
    static DebugValue to(DebugStackFrame frame, Expandable parent, String name, String expression) {
        DebugValue variable = Children.named(parent, name)
                .map(Child::value)
                .orElseThrow(() -> new Refusal(Problem.CANNOT_SET, name, Messages.text("set.absent")));
        try {
            if (Languages.isOf(frame, Language.JAVA)) {
                variable.set(
                        variable.getSession().createPrimitiveValue(Literal.of(name, expression), frame.getLanguage()));
                return variable;
            }
            DebugValue value = Evaluation.of(frame, expression);
            if (Languages.isOf(frame, Language.PYTHON)) {
                PythonAssignment.to(frame, parent, name, value, variable);
                return value;
            }
            set(variable, name, value);
            return variable;
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
