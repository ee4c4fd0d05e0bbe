package dev.patio.guest.javascript.binding;

import com.oracle.js.parser.ParserException;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import dev.patio.guest.javascript.bridge.Js;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a program that an error comes from, as node shows it above the error.
 *
 * @param column from 1
 */
public record SourceLine(String file, int line, String text, int column) {
    private static final String THROW = "throw";
    private static final Pattern AWAIT = Pattern.compile("^(?:(?:const|let|var)\\b.*=\\s*)?(await)\\b");

    /** Of the place where the exception was thrown; of the place where its error was made, if a promise carried it. */
    public static Optional<SourceLine> of(Throwable thrown, boolean fromPromise) {
        if (!(thrown instanceof GraalJSException exception)) {
            return Optional.empty();
        }
        for (JSStackTraceElement element : exception.getJSStackTrace()) {
            if (element.getLineNumber() > 0 && element.getLine() != null) {
                SourceLine line = new SourceLine(
                        Js.string(element.getFileName()),
                        element.getLineNumber(),
                        Js.string(element.getLine()),
                        element.getColumnNumber());
                return Optional.of(fromPromise ? line : line.atThrow());
            }
        }
        return Optional.empty();
    }

    /**
     * Of what the parser did not understand.
     *
     * @param before how many characters the parser saw before those of the source
     */
    public static Optional<SourceLine> ofSyntaxError(Source source, int before, GraalJSException error) {
        if (!(error.getCause() instanceof ParserException problem) || problem.getLineNumber() <= 0) {
            return Optional.empty();
        }
        int line = Math.min(problem.getLineNumber(), source.getLineCount());
        int column = problem.getColumnNumber() + 1 - (line == 1 ? before : 0);
        return Optional.of(new SourceLine(
                source.getName(), line, source.getCharacters(line).toString(), Math.max(1, column)));
    }

    /** Of the first line outside of functions that begins with an await; a guess that is right for most programs. */
    public static Optional<SourceLine> ofAwait(Source source) {
        for (int line = 1; line <= source.getLineCount(); line++) {
            String text = source.getCharacters(line).toString();
            Matcher matcher = AWAIT.matcher(text);
            if (matcher.find()) {
                return Optional.of(new SourceLine(source.getName(), line, text, matcher.start(1) + 1));
            }
        }
        return Optional.empty();
    }

    /** GraalJS remembers where an error was made; the word before it is where it was thrown. */
    private SourceLine atThrow() {
        String before = text.substring(0, Math.min(column - 1, text.length())).stripTrailing();
        return before.endsWith(THROW) ? new SourceLine(file, line, text, before.length() - THROW.length() + 1) : this;
    }

    @Override
    public String toString() {
        return file + ":" + line + "\n" + text + "\n" + indent() + "^\n";
    }

    private String indent() {
        return text.substring(0, Math.clamp(column - 1, 0, text.length())).replaceAll("[^\\t]", " ");
    }
}
