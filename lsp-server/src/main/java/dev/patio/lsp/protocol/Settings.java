package dev.patio.lsp.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/**
 * What the user has set.
 *
 * @param severities of problems by their codes; none for those that are not told
 */
record Settings(Map<String, Optional<DiagnosticSeverity>> severities) {
    /** Of the client's settings. */
    static final String SECTION = "patio";

    static final Settings NONE = new Settings(Map.of());

    Settings {
        severities = Map.copyOf(severities);
    }

    /** What is not understood is as if it were not there. */
    static Settings of(Object section) {
        Map<String, Optional<DiagnosticSeverity>> severities = new HashMap<>();
        if (section instanceof JsonObject object && object.get("diagnostics") instanceof JsonObject codes) {
            for (Map.Entry<String, JsonElement> code : codes.entrySet()) {
                if (code.getValue() instanceof JsonPrimitive word) {
                    severity(word.getAsString()).ifPresent(it -> severities.put(code.getKey(), it));
                }
            }
        }
        return new Settings(severities);
    }

    private static Optional<Optional<DiagnosticSeverity>> severity(String word) {
        return switch (word) {
            case "off" -> Optional.of(Optional.empty());
            case "error" -> Optional.of(Optional.of(DiagnosticSeverity.Error));
            case "warning" -> Optional.of(Optional.of(DiagnosticSeverity.Warning));
            case "information" -> Optional.of(Optional.of(DiagnosticSeverity.Information));
            case "hint" -> Optional.of(Optional.of(DiagnosticSeverity.Hint));
            default -> Optional.empty();
        };
    }

    /** None for one that the user does not want. */
    Optional<Diagnostic> told(Diagnostic diagnostic) {
        Optional<DiagnosticSeverity> severity =
                severities.getOrDefault(diagnostic.getCode().getLeft(), Optional.of(diagnostic.getSeverity()));
        return severity.map(it -> {
            diagnostic.setSeverity(it);
            return diagnostic;
        });
    }
}
