package dev.patio.cli.terminal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.patio.session.Quantity;
import java.time.Duration;

/** Programs of running sessions, a line each. */
public final class PatTable {
    private final Table table = new Table(
            "session", ">id", "program", "language", "state", ">status", ">wall", ">cpu", ">allocated", ">threads");

    /** Adds a program as its session reports it. */
    public void add(JsonObject session, JsonObject program) {
        table.row(
                session.get("session").getAsString(),
                text(program.get("id")),
                program.get("name").getAsString(),
                program.get("language").getAsString(),
                program.get("state").getAsString(),
                text(program.get("status")),
                Quantity.text(Duration.ofMillis(program.get("wallMillis").getAsLong())),
                Quantity.text(Duration.ofMillis(program.get("cpuMillis").getAsLong())),
                Quantity.bytes(program.get("allocatedBytes").getAsLong()),
                program.get("threads").getAsString());
    }

    private static String text(JsonElement element) {
        return element == null ? "-" : element.getAsString();
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
