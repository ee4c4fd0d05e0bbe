package dev.patio.control;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.patio.session.PatReport;
import java.util.List;

/** Reports as tools read them. */
public final class ReportJson {
    private ReportJson() {}

    public static String text(List<PatReport> reports) {
        return new GsonBuilder().setPrettyPrinting().create().toJson(array(reports)) + "\n";
    }

    static JsonArray array(List<PatReport> reports) {
        JsonArray array = new JsonArray();
        reports.forEach(report -> array.add(of(report)));
        return array;
    }

    private static JsonObject of(PatReport report) {
        JsonObject json = new JsonObject();
        report.id().ifPresent(id -> json.addProperty("id", id));
        json.addProperty("name", report.name());
        json.addProperty("language", report.language().id());
        json.addProperty("state", report.word());
        report.outcome().ifPresent(outcome -> {
            json.addProperty("status", outcome.status());
            outcome.reason().ifPresent(reason -> json.addProperty("reason", reason));
        });
        json.addProperty("restarts", report.restarts());
        json.addProperty("wallMillis", report.usage().wall().toMillis());
        json.addProperty("cpuMillis", report.usage().cpu().toMillis());
        json.addProperty("allocatedBytes", report.usage().allocated());
        json.addProperty("threads", report.usage().threads());
        json.addProperty("outputBytes", report.usage().output());
        return json;
    }
}
