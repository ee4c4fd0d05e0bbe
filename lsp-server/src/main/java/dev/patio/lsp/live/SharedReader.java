package dev.patio.lsp.live;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** Reads what a session answers to {@code shared}. */
final class SharedReader {
    private SharedReader() {}

    static Live.Shared read(JsonObject answer) {
        Map<String, Live.Export> exports = new HashMap<>();
        for (JsonElement each : answer.getAsJsonArray("exports")) {
            JsonObject export = each.getAsJsonObject();
            exports.put(
                    export.get("name").getAsString(),
                    new Live.Export(
                            export.get("version").getAsLong(),
                            export.get("type").getAsString(),
                            export.get("bytes").getAsLong(),
                            export.get("owner").getAsString()));
        }
        Map<String, Live.Channel> channels = new HashMap<>();
        for (JsonElement each : answer.getAsJsonArray("channels")) {
            JsonObject channel = each.getAsJsonObject();
            channels.put(
                    channel.get("name").getAsString(),
                    new Live.Channel(
                            channel.get("depth").getAsLong(),
                            channel.get("capacity").getAsLong(),
                            channel.get("waitingSenders").getAsLong(),
                            channel.get("waitingReceivers").getAsLong(),
                            channel.get("closed").getAsBoolean()));
        }
        return new Live.Shared(exports, channels);
    }
}
