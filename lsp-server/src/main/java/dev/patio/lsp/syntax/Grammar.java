package dev.patio.lsp.syntax;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a text can be written in. */
public enum Grammar {
    JAVASCRIPT,
    TYPESCRIPT,
    TSX,
    PYTHON,
    JAVA,
    JSON;

    /** By the ending of a file's name. */
    public static Optional<Grammar> of(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "js", "mjs", "cjs", "jsx" -> Optional.of(JAVASCRIPT);
            case "ts", "mts", "cts" -> Optional.of(TYPESCRIPT);
            case "tsx" -> Optional.of(TSX);
            case "py" -> Optional.of(PYTHON);
            case "java" -> Optional.of(JAVA);
            case "json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /** By the name of a language in the Language Server Protocol. */
    public static Optional<Grammar> ofLanguage(String id) {
        return switch (id) {
            case "javascript", "javascriptreact" -> Optional.of(JAVASCRIPT);
            case "typescript" -> Optional.of(TYPESCRIPT);
            case "typescriptreact" -> Optional.of(TSX);
            case "python" -> Optional.of(PYTHON);
            case "java" -> Optional.of(JAVA);
            default -> Optional.empty();
        };
    }

    public boolean isScript() {
        return this == JAVASCRIPT || this == TYPESCRIPT || this == TSX;
    }
}
