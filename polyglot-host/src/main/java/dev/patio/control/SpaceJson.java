package dev.patio.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.patio.shared.ChannelReport;
import dev.patio.shared.ExportReport;
import dev.patio.shared.PatWaits;
import dev.patio.shared.SpaceReport;
import java.util.List;
import java.util.function.Function;

/** What the pats of a session share, as tools read it. */
final class SpaceJson {
    private SpaceJson() {}

    static JsonObject of(SpaceReport report) {
        JsonObject json = new JsonObject();
        json.add("exports", array(report.exports(), SpaceJson::export));
        json.add("channels", array(report.channels(), SpaceJson::channel));
        json.add("pats", array(report.pats(), SpaceJson::pat));
        json.addProperty("held", report.held());
        report.most().ifPresent(most -> json.addProperty("most", most));
        return json;
    }

    private static JsonObject export(ExportReport export) {
        JsonObject json = new JsonObject();
        json.addProperty("name", export.name());
        json.addProperty("version", export.version());
        json.addProperty("type", export.type());
        json.addProperty("bytes", export.bytes());
        json.addProperty("owner", export.owner());
        return json;
    }

    private static JsonObject channel(ChannelReport channel) {
        JsonObject json = new JsonObject();
        json.addProperty("name", channel.name());
        json.addProperty("depth", channel.depth());
        json.addProperty("capacity", channel.capacity());
        json.addProperty("waitingSenders", channel.sending());
        json.addProperty("waitingReceivers", channel.receiving());
        json.add("senders", texts(channel.senders()));
        json.add("receivers", texts(channel.receivers()));
        json.addProperty("closed", channel.closed());
        return json;
    }

    private static JsonObject pat(PatWaits pat) {
        JsonObject json = new JsonObject();
        json.addProperty("id", pat.id());
        json.addProperty("name", pat.name());
        pat.parent().ifPresent(parent -> json.addProperty("parent", parent));
        json.add("waits", texts(pat.waits()));
        return json;
    }

    private static <T> JsonArray array(List<T> reports, Function<T, JsonObject> json) {
        JsonArray array = new JsonArray();
        reports.forEach(report -> array.add(json.apply(report)));
        return array;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
