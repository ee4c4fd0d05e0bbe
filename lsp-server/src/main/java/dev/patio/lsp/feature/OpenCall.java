package dev.patio.lsp.feature;

import dev.patio.lsp.syntax.Grammar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The innermost parenthesis that is open at a place. The text before it says so: what follows may be anything.
 *
 * @param open the parenthesis
 * @param argument how many arguments stand before the place
 * @param argumentStart where the one at the place begins
 */
record OpenCall(int open, int argument, int argumentStart) {
    static Optional<OpenCall> at(Grammar grammar, String content, int offset) {
        Deque<OpenCall> calls = new ArrayDeque<>();
        int at = 0;
        while (at < offset) {
            int skipped = skipped(grammar, content, at);
            if (skipped > at) {
                at = skipped;
                continue;
            }
            char c = content.charAt(at);
            if ("([{".indexOf(c) >= 0) {
                calls.push(new OpenCall(at, 0, at + 1));
            } else if (")]}".indexOf(c) >= 0) {
                calls.poll();
            } else if (c == ',' && !calls.isEmpty()) {
                OpenCall call = calls.pop();
                calls.push(new OpenCall(call.open(), call.argument() + 1, at + 1));
            }
            at++;
        }
        return Optional.ofNullable(calls.peek()).filter(it -> content.charAt(it.open()) == '(');
    }

    /** The end of a comment or text that begins at a place; else the place. */
    private static int skipped(Grammar grammar, String content, int at) {
        char c = content.charAt(at);
        if (c == '#' && grammar == Grammar.PYTHON) {
            return end(content, "\n", at);
        }
        if (c == '/' && grammar != Grammar.PYTHON) {
            return content.startsWith("//", at)
                    ? end(content, "\n", at)
                    : content.startsWith("/*", at) ? end(content, "*/", at + 2) : at;
        }
        if ("\"'`".indexOf(c) < 0) {
            return at;
        }
        String three = String.valueOf(c).repeat(3);
        return content.startsWith(three, at) ? end(content, three, at + 3) : textEnd(content, at, c);
    }

    private static int textEnd(String content, int at, char quote) {
        int end = at + 1;
        while (end < content.length() && content.charAt(end) != quote) {
            if (content.charAt(end) == '\n' && quote != '`') {
                return end;
            }
            end += content.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private static int end(String content, String what, int from) {
        int found = content.indexOf(what, from);
        return found < 0 ? content.length() : found + what.length();
    }
}
