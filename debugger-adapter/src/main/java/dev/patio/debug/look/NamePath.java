package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A variable, its fields and elements: {@code order.items[2].name}; what can be looked up where nothing evaluates. */
record NamePath(String text, List<String> steps) {
    private static final Pattern STEP = Pattern.compile(
            "(?:^|\\.)\\s*(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\s*|\\[\\s*(\\d+)\\s*]\\s*");

    static NamePath of(String text) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            end = matcher.end();
        }
        if (steps.isEmpty() || end < text.strip().length()) {
            throw new Refusal(Problem.CANNOT_EVALUATE, text, Messages.text("evaluate.java"));
        }
        return new NamePath(text, steps);
    }

    DebugValue in(DebugStackFrame frame) {
        Expandable place = new Expandable.Scopes(ScopeGroup.chain(frame), Scope.Kind.LOCALS);
        Optional<Child> found = Optional.empty();
        for (String step : steps) {
            found = Children.named(place, step);
            if (found.isEmpty()) {
                throw new Refusal(Problem.CANNOT_EVALUATE, text, Messages.text("evaluate.unknown", step));
            }
            place = new Expandable.Parts(found.get().value());
        }
        return found.orElseThrow().value();
    }
}
