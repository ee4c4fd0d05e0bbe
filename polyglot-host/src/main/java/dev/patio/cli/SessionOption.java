package dev.patio.cli;

import com.google.gson.JsonObject;
import dev.patio.command.Invocation;
import dev.patio.control.Sessions;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Which running session a command is about. */
final class SessionOption {
    @Option(
            names = {"-s", "--session"},
            paramLabel = "ID",
            description = "The session, as patio ps shows it; not needed where only one runs.")
    private Optional<String> session;

    void request(Invocation invocation, JsonObject request, Consumer<JsonObject> answers) throws IOException {
        Sessions sessions = new Sessions(invocation.environment());
        sessions.request(sessions.choose(session), request, answers);
    }

    static JsonObject request(String what, String pat) {
        JsonObject request = new JsonObject();
        request.addProperty("do", what);
        request.addProperty("pat", pat);
        return request;
    }
}
