package dev.patio.lsp.source;

import java.util.Arrays;

/** A text that knows its lines. Immutable. */
public final class Text {
    /** Both count from 0; the column in UTF-16 units. */
    public record Point(int line, int column) {}

    private final String content;
    private final int[] lineStarts;

    public Text(String content) {
        this.content = content;
        this.lineStarts = lineStarts(content);
    }

    public String content() {
        return content;
    }

    public int lines() {
        return lineStarts.length;
    }

    /** Without its end. */
    public String line(int line) {
        return content.substring(lineStarts[line], lineEnd(line));
    }

    public Point point(int offset) {
        int at = Math.clamp(offset, 0, content.length());
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Point(line, at - lineStarts[line]);
    }

    /** The nearest offset there is: clients may be ahead of us, or wrong. */
    public int offset(int line, int column) {
        if (line < 0) {
            return 0;
        }
        if (line >= lineStarts.length) {
            return content.length();
        }
        return Math.clamp((long) lineStarts[line] + Math.max(0, column), lineStarts[line], lineEnd(line));
    }

    public Text replace(Span span, String replacement) {
        return new Text(content.substring(0, span.start()) + replacement + content.substring(span.end()));
    }

    /** Where what stands before an offset ends, blanks between them passed over. */
    public static int endBefore(String content, int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int lineEnd(int line) {
        if (line + 1 == lineStarts.length) {
            return content.length();
        }
        int end = lineStarts[line + 1] - 1;
        return end > lineStarts[line] && content.charAt(end) == '\n' && content.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Lines end with a line feed, a carriage return, or both. */
    private static int[] lineStarts(String content) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == content.length() || content.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
