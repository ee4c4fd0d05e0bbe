package dev.patio.cli.terminal;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.patio.session.PatReport;
import dev.patio.session.Quantity;
import java.util.List;
import java.util.Locale;

/** What became of the programs of a session, for people and for tools. */
public final class Summary {
    private Summary() {}

    public static void show(Console console, List<PatReport> reports) {
        Table table = new Table("program", "state", ">status", ">wall", ">cpu", ">allocated", ">restarts");
        for (PatReport report : reports) {
            table.row(
                    report.name(),
                    state(report),
                    report.outcome().map(o -> String.valueOf(o.status())).orElse("-"),
                    Quantity.text(report.usage().wall()),
                    Quantity.text(report.usage().cpu()),
                    Quantity.bytes(report.usage().allocated()),
                    report.restarts() == 0 ? "" : String.valueOf(report.restarts()));
        }
        console.say("\n" + table.toString().stripTrailing());
    }

    static String state(PatReport report) {
        return report.outcome()
                .filter(o -> report.state() == dev.patio.session.PatState.ENDED)
                .map(o -> o.kind().name().toLowerCase(Locale.ROOT))
                .orElse(report.state().name().toLowerCase(Locale.ROOT));
    }

    public static String json(List<PatReport> reports) {
        JsonArray array = new JsonArray();
        reports.forEach(report -> array.add(json(report)));
        return new GsonBuilder().setPrettyPrinting().create().toJson(array) + "\n";
    }

    public static JsonObject json(PatReport report) {
        JsonObject json = new JsonObject();
        report.id().ifPresent(id -> json.addProperty("id", id));
        json.addProperty("name", report.name());
        json.addProperty("language", report.language().id());
        json.addProperty("state", state(report));
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
