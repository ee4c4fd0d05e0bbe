package dev.patio.lsp.facts;

import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text may load, by a look at it without a tree: enough to know which files are of interest. */
final class Modules {
    private static final Pattern PYTHON = Pattern.compile(
            "^[ \\t]*(?:import[ \\t]+([^\\n#]+)|from[ \\t]+([\\w.]+)[ \\t]+import[ \\t]*(?:\\(([^)]*)\\)|([^\\n#(]*)))",
            Pattern.MULTILINE);
    /** What begins there may be a module, if what stands before it says so. */
    private static final Pattern SCRIPT = Pattern.compile("['\"](?=(\\.[^'\"\\n]*)['\"])");

    private static final List<String> BEFORE_SCRIPT = List.of("from", "import", "require(", "import(");
    private static final Pattern JAVA = Pattern.compile("\\b(?:[a-z]\\w*\\.)*[A-Z]\\w*");

    private Modules() {}

    static List<String> of(Grammar grammar, String text) {
        Stream<String> found = switch (grammar) {
            case PYTHON -> PYTHON.matcher(text).results().flatMap(Modules::python);
            case JAVA -> JAVA.matcher(text).results().map(MatchResult::group);
            case JSON -> Stream.of();
            default ->
                SCRIPT.matcher(text)
                        .results()
                        .filter(it -> isLoaded(text, it.start()))
                        .map(it -> it.group(1));
        };
        return found.distinct().toList();
    }

    private static boolean isLoaded(String text, int start) {
        int end = Text.endBefore(text, start);
        for (String word : BEFORE_SCRIPT) {
            int begin = end - word.length();
            if (text.startsWith(word, begin) && (begin == 0 || !isWord(text.charAt(begin - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** What a package gives may be a module below it. */
    private static Stream<String> python(MatchResult statement) {
        if (statement.group(1) != null) {
            return names(statement.group(1));
        }
        String module = statement.group(2);
        String members = statement.group(3) != null ? statement.group(3) : statement.group(4);
        return Stream.concat(
                Stream.of(module), names(members).map(it -> module.endsWith(".") ? module + it : module + "." + it));
    }

    private static Stream<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            String name = part.strip().split("\\s", 2)[0];
            if (name.matches("[\\w.]+")) {
                names.add(name);
            }
        }
        return names.stream();
    }
}
