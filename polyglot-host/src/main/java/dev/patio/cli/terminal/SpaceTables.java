package dev.patio.cli.terminal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.patio.session.Quantity;
import dev.patio.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** The shared space of a session: a table each of exports, channels, and pats that wait. */
public final class SpaceTables {
    private SpaceTables() {}

    public static String text(JsonObject space) {
        return exports(space) + "\n" + channels(space) + "\n" + pats(space) + "\n" + held(space) + "\n";
    }

    private static String held(JsonObject space) {
        String held = Quantity.bytes(space.get("held").getAsLong());
        return space.has("most")
                ? Messages.text(
                        "cli.shared.held-of",
                        held,
                        Quantity.bytes(space.get("most").getAsLong()))
                : Messages.text("cli.shared.held", held);
    }

    private static Table exports(JsonObject space) {
        Table table = new Table("export", ">version", "type", ">size", "owner");
        for (JsonObject export : objects(space, "exports")) {
            table.row(
                    string(export, "name"),
                    string(export, "version"),
                    string(export, "type"),
                    Quantity.bytes(export.get("bytes").getAsLong()),
                    string(export, "owner"));
        }
        return table;
    }

    private static Table channels(JsonObject space) {
        Table table = new Table("channel", ">depth", ">capacity", "senders", "receivers", "waiting");
        for (JsonObject channel : objects(space, "channels")) {
            table.row(
                    string(channel, "name") + (channel.get("closed").getAsBoolean() ? " (closed)" : ""),
                    string(channel, "depth"),
                    string(channel, "capacity"),
                    list(channel, "senders"),
                    list(channel, "receivers"),
                    string(channel, "waitingSenders") + " to send, " + string(channel, "waitingReceivers")
                            + " to receive");
        }
        return table;
    }

    private static Table pats(JsonObject space) {
        Table table = new Table(">id", "program", ">started by", "waits for");
        for (JsonObject pat : objects(space, "pats")) {
            table.row(
                    string(pat, "id"),
                    string(pat, "name"),
                    pat.has("parent") ? string(pat, "parent") : "-",
                    list(pat, "waits"));
        }
        return table;
    }

    private static List<JsonObject> objects(JsonObject space, String name) {
        return elements(space, name).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonArray elements(JsonObject object, String name) {
        return object.getAsJsonArray(name);
    }

    private static String string(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static String list(JsonObject object, String name) {
        return elements(object, name).isEmpty()
                ? "-"
                : elements(object, name).asList().stream()
                        .map(JsonElement::getAsString)
                        .collect(Collectors.joining(", "));
    }
}
