package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that a text can go on with.
 *
 * @param start of the name that is being written, in the text
 */
public record Completions(int start, List<String> names) {
    /** A path of names, and the beginning of the next one. Paths call nothing. */
    private static final Pattern END =
            Pattern.compile("(?<path>(?:[\\w$]+(?:\\[\\d+])*\\.)*)(?<begun>[\\w$]*)$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int MOST = 200;

    /** Gives own and inherited names. */
    private static final String OF_JAVASCRIPT = "(o => { const names = new Set();"
            + " for (let p = Object(o); p !== null; p = Object.getPrototypeOf(p))"
            + " Object.getOwnPropertyNames(p).forEach(name => names.add(name));"
            + " return [...names]; })";

    public Completions {
        names = List.copyOf(names);
    }

    static Completions of(DebugStackFrame frame, String text) {
        Matcher matcher = END.matcher(text);
        if (!matcher.find()) {
            return new Completions(text.length(), List.of());
        }
        String path = matcher.group("path");
        String begun = matcher.group("begun");
        Stream<String> names = path.isEmpty() ? variables(frame) : parts(frame, path.substring(0, path.length() - 1));
        return new Completions(
                matcher.start("begun"),
                names.filter(name -> name.startsWith(begun) && isName(name))
                        .filter(name -> !name.startsWith("__") || begun.startsWith("__"))
                        .distinct()
                        .sorted()
                        .limit(MOST)
                        .toList());
    }

    private static boolean isName(String name) {
        return name.codePoints().allMatch(Character::isJavaIdentifierPart)
                && !name.isEmpty()
                && !Character.isDigit(name.charAt(0));
    }

    private static Stream<String> variables(DebugStackFrame frame) {
        return ScopeGroup.inside(frame).stream()
                .flatMap(group -> names(new Expandable.Scopes(group.scopes(), group.kind())));
    }

    private static Stream<String> names(Expandable parent) {
        return Children.of(parent, new Page(Page.Kind.NAMED, 0, 0)).stream().map(Child::name);
    }

    private static Stream<String> parts(DebugStackFrame frame, String path) {
        try {
            return switch (Languages.of(frame).orElse(Language.JAVA)) {
                case JAVASCRIPT -> texts(frame.eval(OF_JAVASCRIPT + "(" + path + ")"));
                case PYTHON -> texts(frame.eval("dir(" + path + ")"));
                case JAVA -> names(new Expandable.Parts(NamePath.of(path).in(frame)));
            };
        } catch (DebugException | Refusal e) {
            return Stream.empty(); // nothing is known of it yet
        }
    }

    private static Stream<String> texts(DebugValue list) {
        return list.getArray().stream().map(DebugValue::asString);
    }
}
