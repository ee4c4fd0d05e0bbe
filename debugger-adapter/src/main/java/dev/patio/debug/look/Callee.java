package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.place.Place;
import dev.patio.guest.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A function that a statement calls, as far as its text tells. */
public record Callee(int id, String name) {
    private static final Pattern CALL = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*\\(");
    private static final Set<String> NO_CALLS = Set.of(
            "if",
            "elif",
            "for",
            "while",
            "switch",
            "catch",
            "return",
            "await",
            "yield",
            "function",
            "try",
            "synchronized",
            "in",
            "and",
            "or",
            "not",
            "del",
            "assert",
            "throw",
            "raise",
            "typeof",
            "super",
            "this");
    private static final Set<String> CONSTRUCTORS = Set.of("__init__", "<init>", "constructor");

    /** The names of those that a frame's statement calls, in the order of the text. */
    static List<String> names(DebugStackFrame frame) {
        return CALL.matcher(text(frame))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !NO_CALLS.contains(name))
                .distinct()
                .toList();
    }

    private static String text(DebugStackFrame frame) {
        SourceSection section = frame.getSourceSection();
        if (section == null) {
            return "";
        }
        if (!Languages.isOf(frame, Language.JAVA)) {
            return section.getCharacters().toString();
        }
        return Place.of(section)
                .flatMap(place -> line(place.file(), place.line()))
                .orElse("");
    }

    /** Where sections have no columns, the line stands for the statement. */
    private static Optional<String> line(Path file, int line) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(line - 1).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a thread has just come into it. */
    public boolean isIn(SuspendedEvent event) {
        String call = Names.of(event.getTopStackFrame());
        String last = call.substring(call.lastIndexOf('.') + 1);
        return last.equals(name) || (CONSTRUCTORS.contains(last) && Character.isUpperCase(name.charAt(0)));
    }
}
