package dev.patio.lsp.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.patio.lsp.workspace.Glob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/**
 * What the user has set.
 *
 * @param severities of problems by their codes; none for those that are not told
 * @param excluded what is left out of the workspace folders
 */
record Settings(Map<String, Optional<DiagnosticSeverity>> severities, List<Glob> excluded) {
    /** Of the client's settings. */
    static final String SECTION = "patio";

    static final Settings NONE = new Settings(Map.of(), List.of());

    Settings {
        severities = Map.copyOf(severities);
        excluded = List.copyOf(excluded);
    }

    /** What is not understood is as if it were not there. */
    static Settings of(Object section) {
        return section instanceof JsonObject object
                ? new Settings(severities(object.get("diagnostics")), globs(object.get("exclude")))
                : NONE;
    }

    private static Map<String, Optional<DiagnosticSeverity>> severities(JsonElement set) {
        Map<String, Optional<DiagnosticSeverity>> severities = new HashMap<>();
        if (set instanceof JsonObject codes) {
            for (Map.Entry<String, JsonElement> code : codes.entrySet()) {
                if (code.getValue() instanceof JsonPrimitive word) {
                    severity(word.getAsString()).ifPresent(it -> severities.put(code.getKey(), it));
                }
            }
        }
        return severities;
    }

    private static List<Glob> globs(JsonElement set) {
        List<Glob> globs = new ArrayList<>();
        if (set instanceof JsonArray patterns) {
            for (JsonElement pattern : patterns) {
                if (pattern instanceof JsonPrimitive text) {
                    glob(text.getAsString()).ifPresent(globs::add);
                }
            }
        }
        return globs;
    }

    private static Optional<Glob> glob(String pattern) {
        try {
            return Optional.of(new Glob(pattern));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
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
