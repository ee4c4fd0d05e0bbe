package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A variable, its fields and elements: {@code order.items[2].name}; what can be looked up where nothing evaluates. */
record NamePath(String text, List<String> steps) {
    private static final Pattern STEP = Pattern.compile(
            "(?:^|\\.)\\s*(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\s*|\\[\\s*(\\d+)\\s*]\\s*");

    /** What a text leads to, if it is a path to anything. */
    static Optional<DebugValue> find(String text, DebugStackFrame frame) {
        try {
            return Optional.of(of(text).in(frame));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    static boolean isOne(String text) {
        try {
            of(text);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    static NamePath of(String text) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            end = matcher.end();
        }
        if (steps.isEmpty() || end < text.strip().length()) {
            throw new Refusal(Problem.CANNOT_EVALUATE, text, Messages.text("evaluate.names"));
        }
        return new NamePath(text, steps);
    }

    /** What it leads to. */
    DebugValue in(DebugStackFrame frame) {
        return child(holder(frame), steps.getLast());
    }

    /** What has the last of its names. */
    Expandable holder(DebugStackFrame frame) {
        Expandable place = scope(frame);
        for (String step : steps.subList(0, steps.size() - 1)) {
            place = new Expandable.Parts(child(place, step));
        }
        return place;
    }

    /** The scope that has the first of its names; one without it where none has. */
    private Expandable scope(DebugStackFrame frame) {
        List<Expandable> scopes = ScopeGroup.inside(frame).stream()
                .<Expandable>map(group -> new Expandable.Scopes(group.scopes(), group.kind()))
                .toList();
        return scopes.stream()
                .filter(scope -> Children.named(scope, steps.getFirst()).isPresent())
                .findFirst()
                .orElseGet(() -> new Expandable.Scopes(List.of(), Scope.Kind.LOCALS));
    }

    private DebugValue child(Expandable place, String name) {
        return Children.named(place, name)
                .map(this::value)
                .or(() -> unlisted(place, name))
                .orElseThrow(() -> new Refusal(Problem.CANNOT_EVALUATE, text, Messages.text("evaluate.unknown", name)));
    }

    /** A property of JavaScript that is there though it is not listed, as the length of an array. */
    private static Optional<DebugValue> unlisted(Expandable place, String name) {
        return place instanceof Expandable.Parts(DebugValue value) && Languages.isOf(value, Language.JAVASCRIPT)
                ? Optional.ofNullable(value.getProperty(name))
                        .filter(property -> property.isReadable() && !property.hasReadSideEffects())
                : Optional.empty();
    }

    private DebugValue value(Child child) {
        if (child.computed()) {
            throw new Refusal(Problem.CANNOT_EVALUATE, text, Messages.text("evaluate.computed", child.name()));
        }
        return child.value();
    }
}
