package dev.patio.lsp.command;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.patio.lsp.check.Code;
import dev.patio.lsp.check.Problem;
import dev.patio.lsp.check.Severity;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** SARIF 2.1.0, which code hosts show beside the lines of a change. */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    static String of(List<Problem> problems, Path from) {
        JsonArray rules = new JsonArray();
        for (Code code : Code.values()) {
            JsonObject rule = new JsonObject();
            rule.addProperty("id", code.id());
            rule.add("shortDescription", text(Messages.text("code." + code.id())));
            rules.add(rule);
        }
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "patio");
        driver.add("rules", rules);
        JsonArray results = new JsonArray();
        problems.forEach(problem -> results.add(result(problem, from)));
        JsonObject run = new JsonObject();
        run.add("tool", object("driver", driver));
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", results);
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", array(run));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(log) + "\n";
    }

    private static JsonObject result(Problem problem, Path from) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", problem.code().id());
        result.addProperty("level", level(problem.code().severity()));
        result.add("message", text(problem.message()));
        result.add("locations", array(location(problem.file(), problem.at(), from)));
        JsonArray related = new JsonArray();
        for (Problem.Related other : problem.related()) {
            JsonObject place = location(other.file(), other.at(), from);
            place.add("message", text(other.message()));
            related.add(place);
        }
        if (!related.isEmpty()) {
            result.add("relatedLocations", related);
        }
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }

    private static JsonObject location(SourceFile file, Span span, Path from) {
        Located at = Located.of(file, span, from);
        JsonObject region = new JsonObject();
        region.addProperty("startLine", at.line());
        region.addProperty("startColumn", at.column());
        region.addProperty("endLine", at.endLine());
        region.addProperty("endColumn", at.endColumn());
        String uri = file.path().startsWith(from)
                ? from.toUri().relativize(file.path().toUri()).toString()
                : file.path().toUri().toString();
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", uri);
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        physical.add("region", region);
        return object("physicalLocation", physical);
    }

    private static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    private static JsonObject object(String key, JsonObject value) {
        JsonObject object = new JsonObject();
        object.add(key, value);
        return object;
    }

    private static JsonArray array(JsonObject item) {
        JsonArray array = new JsonArray();
        array.add(item);
        return array;
    }
}
