package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Evaluates in a call that waits for another one. The Truffle debugger knows no variables there: it looks for them at the node
 * that calls, which in JavaScript has none. So a function takes them as parameters, and what has changed is put back. On the
 * thread that is stopped.
 */
final class CallerInJavaScript {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Nd}_$]*");
    private static final String THIS = "this";

    /** Gives the value, and pairs of the numbers of the variables that are others now and what they are. */
    private static final String FUNCTION = """
            (function (patio$this, patio$text, NAMES) {
                const patio$before = [NAMES];
                return (function () {
                    const patio$value = eval(patio$text);
                    const patio$changed = [];
                    [NAMES].forEach((value, i) => {
                        if (!Object.is(value, patio$before[i])) {
                            patio$changed.push([i, value]);
                        }
                    });
                    return [patio$value, patio$changed];
                }).call(patio$this);
            })""";

    private CallerInJavaScript() {}

    static DebugValue evaluate(DebugStackFrame frame, DebuggerSession session, String expression) {
        Map<String, DebugValue> variables = Evaluation.variables(frame);
        List<String> names = variables.keySet().stream()
                .filter(name -> NAME.matcher(name).matches() && !name.equals(THIS))
                .toList();
        List<DebugValue> arguments = new ArrayList<>();
        arguments.add(variables.getOrDefault(THIS, frame.eval("undefined")));
        arguments.add(session.createPrimitiveValue(expression, frame.getLanguage()));
        names.forEach(name -> arguments.add(variables.get(name)));
        List<DebugValue> result = frame.eval(FUNCTION.replace("NAMES", String.join(", ", names)))
                .execute(arguments.toArray(DebugValue[]::new))
                .getArray();
        for (DebugValue changed : result.get(1).getArray()) {
            List<DebugValue> pair = changed.getArray();
            String name = names.get(pair.getFirst().asInt());
            Assignment.set(variables.get(name), name, pair.get(1));
        }
        return result.getFirst();
    }
}
