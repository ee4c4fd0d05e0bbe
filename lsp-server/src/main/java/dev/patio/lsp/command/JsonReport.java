package dev.patio.lsp.command;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.patio.lsp.check.Problem;
import java.nio.file.Path;
import java.util.List;

/** An array with an object a problem. */
final class JsonReport {
    private JsonReport() {}

    static String of(List<Problem> problems, Path from) {
        JsonArray all = new JsonArray();
        for (Problem problem : problems) {
            JsonObject object = located(Located.of(problem.file(), problem.at(), from));
            object.addProperty("severity", problem.code().severity().id());
            object.addProperty("code", problem.code().id());
            object.addProperty("message", problem.message());
            JsonArray related = new JsonArray();
            for (Problem.Related other : problem.related()) {
                JsonObject place = located(Located.of(other.file(), other.at(), from));
                place.addProperty("message", other.message());
                related.add(place);
            }
            object.add("related", related);
            all.add(object);
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(all) + "\n";
    }

    private static JsonObject located(Located at) {
        JsonObject object = new JsonObject();
        object.addProperty("file", at.file());
        object.addProperty("line", at.line());
        object.addProperty("column", at.column());
        object.addProperty("endLine", at.endLine());
        object.addProperty("endColumn", at.endColumn());
        return object;
    }
}
