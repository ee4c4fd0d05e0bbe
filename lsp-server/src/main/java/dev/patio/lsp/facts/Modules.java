package dev.patio.lsp.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text loads, by a look at it without a tree: enough for files that share nothing themselves. */
final class Modules {
    private static final Pattern PYTHON = Pattern.compile("^[ \\t]*(?:from|import)[ \\t]+([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern SCRIPT =
            Pattern.compile("(?:\\bfrom|\\bimport|\\brequire\\(|\\bimport\\()\\s*['\"](\\.[^'\"\\n]*)['\"]");

    private Modules() {}

    static List<String> of(String text) {
        return Stream.of(PYTHON, SCRIPT)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
