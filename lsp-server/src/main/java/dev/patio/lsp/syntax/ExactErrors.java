package dev.patio.lsp.syntax;

import dev.patio.guest.SyntaxError;
import dev.patio.guest.javascript.syntax.JavaScriptSyntax;
import dev.patio.guest.python.syntax.PythonSyntax;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is wrong in a text, as the parser of its own language has it. It is found out when somebody asks, as that loads the parser. Any
 * thread.
 */
public final class ExactErrors {
    /** Those whose parser is loaded, and those of which there is none. */
    private static final Set<Grammar> READY = ConcurrentHashMap.newKeySet();

    static {
        READY.addAll(EnumSet.of(Grammar.TYPESCRIPT, Grammar.TSX, Grammar.JSON));
    }

    private final Path file;
    private final Grammar grammar;
    private final String text;
    private List<SyntaxError> found;

    public ExactErrors(Path file, Grammar grammar, String text) {
        this.file = file;
        this.grammar = grammar;
        this.text = text;
    }

    /** Of Python and JavaScript the first one only; of TypeScript none. */
    public synchronized List<SyntaxError> all() {
        if (found == null) {
            found = parse();
        }
        return found;
    }

    /** Whether the answer takes no longer than to parse a text. */
    public boolean isReady() {
        return READY.contains(grammar);
    }

    private List<SyntaxError> parse() {
        try {
            return errors();
        } finally {
            READY.add(grammar);
        }
    }

    private List<SyntaxError> errors() {
        String name = String.valueOf(file.getFileName());
        return switch (grammar) {
            case JAVA -> JavaErrors.of(text);
            case PYTHON -> PythonSyntax.error(text).stream().toList();
            case JAVASCRIPT ->
                name.endsWith(".jsx")
                        ? List.of()
                        : JavaScriptSyntax.error(name, text).stream().toList();
            case TYPESCRIPT, TSX, JSON -> List.of();
        };
    }
}
