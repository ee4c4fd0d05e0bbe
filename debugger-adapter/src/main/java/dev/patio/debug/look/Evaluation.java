package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Evaluates in a frame. On the thread that is stopped. */
final class Evaluation {
    private Evaluation() {}

    static DebugValue of(DebugStackFrame frame, String expression, Scene scene) {
        SuspendedEvent event = scene.event().orElseThrow();
        DebuggerSession session = event.getSession();
        if (Languages.isOf(frame, Language.JAVA)) {
            return NamePath.find(expression, frame)
                    .or(() -> literal(expression, frame, session))
                    .orElseGet(() -> scene.java().evaluate(session, frame, variables(frame), expression));
        }
        try {
            return Languages.isOf(frame, Language.JAVASCRIPT) && !frame.equals(event.getTopStackFrame())
                    ? CallerInJavaScript.evaluate(frame, session, expression)
                    : frame.eval(expression);
        } catch (DebugException e) {
            throw new Refusal(Problem.CANNOT_EVALUATE, expression, e.getMessage());
        }
    }

    /** Those of values that stand for themselves need no compiler. */
    private static Optional<DebugValue> literal(String expression, DebugStackFrame frame, DebuggerSession session) {
        return Literal.of(expression).map(value -> session.createPrimitiveValue(value, frame.getLanguage()));
    }

    /** What a frame sees, by name. */
    static Map<String, DebugValue> variables(DebugStackFrame frame) {
        Map<String, DebugValue> variables = new LinkedHashMap<>();
        ScopeGroup.inside(frame)
                .forEach(group -> Children.of(new Expandable.Scopes(group.scopes(), group.kind()), Page.WHOLE)
                        .forEach(child -> variables.putIfAbsent(child.name(), child.value())));
        return variables;
    }
}
