package dev.patio.lsp.syntax;

import dev.patio.guest.SyntaxError;
import dev.patio.guest.javascript.syntax.JavaScriptSyntax;
import dev.patio.guest.python.syntax.PythonSyntax;
import java.nio.file.Path;
import java.util.List;

/**
 * What is wrong in a text, as the parser of its own language has it. It is found out when somebody asks, as that loads the parser. Any
 * thread.
 */
public final class ExactErrors {
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

    private List<SyntaxError> parse() {
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
