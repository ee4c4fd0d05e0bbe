package dev.patio.debug.breakpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text with expressions in braces: {@code order {id} of {customer.name}}; two braces are one. */
public record LogMessage(List<Part> parts) {
    /** A piece of it. */
    public sealed interface Part {}

    /** What is said as it is. */
    public record Text(String text) implements Part {}

    /** What is evaluated. */
    public record Expression(String expression) implements Part {}

    /** Reads one. A brace that is not closed is text. */
    public static LogMessage of(String message) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < message.length()) {
            char c = message.charAt(at);
            int end = c == '{' ? closing(message, at) : -1;
            if ((c == '{' || c == '}') && message.startsWith(String.valueOf(c), at + 1)) {
                text.append(c);
                at += 2;
            } else if (end > at + 1) {
                parts.add(new Text(text.toString()));
                text.setLength(0);
                parts.add(new Expression(message.substring(at + 1, end)));
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        parts.add(new Text(text.toString()));
        return new LogMessage(List.copyOf(parts));
    }

    /** The brace that closes the one at a place, -1 where none does. */
    private static int closing(String message, int from) {
        int depth = 0;
        for (int i = from; i < message.length(); i++) {
            depth += message.charAt(i) == '{' ? 1 : message.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What to say, given the texts of the expressions' values. */
    public String with(UnaryOperator<String> values) {
        StringBuilder said = new StringBuilder();
        for (Part part : parts) {
            said.append(
                    switch (part) {
                        case Text(String text) -> text;
                        case Expression(String expression) -> values.apply(expression);
                    });
        }
        return said.toString();
    }
}
