package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of a Java program that needs no compiler: two variables or values that stand for themselves, and how they
 * compare. Texts compare by what they say.
 */
record Comparison(String text, String left, String relation, String right) {
    private static final Pattern FORM = Pattern.compile("\\s*(.+?)\\s*(==|!=|<=|>=|<|>)\\s*(.+?)\\s*", Pattern.DOTALL);

    /** A text, a number, or a path of names. */
    private static final Pattern TERM =
            Pattern.compile("\"[^\"]*\"|'[^']*'|[-+]?[0-9.]+([eE][-+]?[0-9]+)?[lLfFdD]?|[\\w$]+([.][\\w$]+|\\[\\d+])*");

    static Optional<Comparison> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                        && TERM.matcher(matcher.group(1)).matches()
                        && TERM.matcher(matcher.group(3)).matches()
                ? Optional.of(new Comparison(text, matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    boolean holds(DebugStackFrame frame) {
        Object one = value(left, frame);
        Object other = value(right, frame);
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            int order = a.compareTo(b);
            return switch (relation) {
                case "==" -> order == 0;
                case "!=" -> order != 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
            };
        }
        return switch (relation) {
            case "==" -> one.equals(other);
            case "!=" -> !one.equals(other);
            default -> throw new Refusal(Problem.CANNOT_EVALUATE, text, Messages.text("evaluate.java.order"));
        };
    }

    private static Object value(String term, DebugStackFrame frame) {
        if (term.equals("null") || term.equals("true") || term.equals("false")) {
            return term;
        }
        if (term.length() >= 2
                && (term.startsWith("\"") || term.startsWith("'"))
                && term.endsWith(term.substring(0, 1))) {
            return '"' + term.substring(1, term.length() - 1);
        }
        if (term.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?[lLfFdD]?")) {
            return new BigDecimal(term.replaceAll("[lLfFdD]$", ""));
        }
        return value(NamePath.of(term).in(frame));
    }

    private static Object value(DebugValue value) {
        if (value.isNull()) {
            return "null";
        }
        if (value.isNumber()) {
            return new BigDecimal(value.toDisplayString(false));
        }
        return value.isString() ? '"' + value.asString() : value.toDisplayString(true);
    }
}
