package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.syntax.Node;
import java.util.List;

/**
 * A program as far as it is understood.
 *
 * @param broken whether parts of it are not, as where somebody types
 */
public record Sketch(List<Statement> statements, boolean broken) {
    public static Sketch of(Grammar grammar, Node tree, String text) {
        return new Sketch(
                switch (grammar) {
                    case JAVASCRIPT, TYPESCRIPT, TSX -> new ScriptReader(text).statements(tree);
                    case PYTHON -> new PythonReader(text).statements(tree);
                    case JAVA -> new JavaReader(text).statements(tree);
                    case JSON -> List.of();
                },
                tree.isBroken());
    }
}
