package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Language;

/** Evaluates in a frame. On the thread that is stopped. */
final class Evaluation {
    private Evaluation() {}

    static DebugValue of(DebugStackFrame frame, String expression) {
        if (Languages.isOf(frame, Language.JAVA)) {
            return NamePath.of(expression).in(frame);
        }
        try {
            return frame.eval(expression);
        } catch (DebugException e) {
            throw new Refusal(Problem.CANNOT_EVALUATE, expression, e.getMessage());
        }
    }
}
