package dev.patio.guest.python.syntax;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import dev.patio.guest.SyntaxError;
import java.time.Duration;

/** Ends the parser at the first error, or when it has taken too long. */
final class FirstError implements ParserCallbacks {
    /** There is one. */
    static final class FoundException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient SyntaxError error;

        FoundException(SyntaxError error) {
            super(error.message(), null, false, false);
            this.error = error;
        }

        SyntaxError error() {
            return error;
        }
    }

    /** Nothing is known about the text. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLongException() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private final long limit;

    FirstError(String text, Duration longest) {
        this.text = text;
        this.limit = System.nanoTime() + longest.toNanos();
    }

    @Override
    public void safePointPoll() {
        if (System.nanoTime() - limit > 0) {
            throw new TooLongException();
        }
    }

    @Override
    public RuntimeException reportIncompleteSource(int line) {
        throw new FoundException(SyntaxError.in(text, text.length(), text.length(), "unexpected EOF while parsing"));
    }

    @Override
    public RuntimeException onError(ErrorType type, SourceRange at, String message) {
        int start = offset(at.startLine, at.startColumn);
        int end = at.endLine < at.startLine || at.endColumn < 0 ? start : offset(at.endLine, at.endColumn);
        throw new FoundException(SyntaxError.in(text, start, end, message));
    }

    @Override
    public void onWarning(WarningType type, SourceRange at, String message) {
        // what runs is no error
    }

    /** @param column in code points; beyond the line's end is its end */
    private int offset(int line, int column) {
        int at = 0;
        for (int i = 1; i < line && at < text.length(); i++) {
            at = lineEnd(at);
            boolean both = text.startsWith("\r\n", at);
            at = Math.min(text.length(), at + (both ? 2 : 1));
        }
        int end = lineEnd(at);
        for (int i = 0; i < column && at < end; i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
