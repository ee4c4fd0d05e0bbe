package dev.patio.lsp.manifest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in a manifest somebody types. The text before the cursor says it, so that what follows may be anything.
 *
 * @param path the keys that lead to what is typed, {@link #ITEM} for an element of an array; of a key, those that lead to its object
 * @param key whether a key is typed, not a value
 * @param quoted whether the cursor is in a string
 * @param typed what there is of it
 * @param present the keys before it in its object
 */
public record ManifestCursor(List<String> path, boolean key, boolean quoted, String typed, Set<String> present) {
    static final String ITEM = "";

    private static final class Container {
        private final boolean object;
        private final Set<String> keys = new HashSet<>();
        private String last = ITEM;
        private boolean value;

        Container(boolean object) {
            this.object = object;
            this.value = !object;
        }
    }

    public static ManifestCursor at(String content, int offset) {
        Deque<Container> open = new ArrayDeque<>();
        int from = offset;
        boolean quoted = false;
        for (int at = 0; at < offset; at++) {
            char c = content.charAt(at);
            from = offset;
            switch (c) {
                case '"' -> {
                    int end = stringEnd(content, at + 1);
                    from = at + 1;
                    quoted = end >= offset;
                    if (!quoted) {
                        key(open, content.substring(from, end));
                    }
                    at = end;
                }
                case '/' -> at = commentEnd(content, at);
                case '{', '[' -> open.push(new Container(c == '{'));
                case '}', ']' -> open.poll();
                case ':' -> value(open, true);
                case ',' -> value(open, false);
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        from = at;
                        while (at + 1 < offset && Character.isLetterOrDigit(content.charAt(at + 1))) {
                            at++;
                        }
                    }
                }
            }
        }
        return cursor(open, quoted, content.substring(from, offset));
    }

    private static ManifestCursor cursor(Deque<Container> open, boolean quoted, String typed) {
        List<String> path = new ArrayList<>();
        open.descendingIterator().forEachRemaining(it -> path.add(it.last));
        boolean key = !open.isEmpty() && open.peek().object && !open.peek().value;
        if (key) {
            path.removeLast();
        }
        Set<String> present = open.isEmpty() ? Set.of() : Set.copyOf(open.peek().keys);
        return new ManifestCursor(List.copyOf(path), key, quoted, typed, present);
    }

    private static void key(Deque<Container> open, String text) {
        if (!open.isEmpty() && open.peek().object && !open.peek().value) {
            open.peek().last = text;
            open.peek().keys.add(text);
        }
    }

    private static void value(Deque<Container> open, boolean value) {
        if (!open.isEmpty() && open.peek().object) {
            open.peek().value = value;
        }
    }

    /** Strings end with their line at the latest. */
    private static int stringEnd(String content, int from) {
        int at = from;
        while (at < content.length() && content.charAt(at) != '"' && content.charAt(at) != '\n') {
            at += content.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, content.length());
    }

    /** The last character of a comment; of what is none, itself. */
    private static int commentEnd(String content, int at) {
        int end = content.startsWith("//", at)
                ? content.indexOf('\n', at)
                : content.startsWith("/*", at) ? content.indexOf("*/", at + 2) : at;
        return end < 0 ? content.length() : content.startsWith("*/", end) ? end + 1 : end;
    }
}
