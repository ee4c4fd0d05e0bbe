package dev.patio.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.PatTable;
import dev.patio.command.Invocation;
import dev.patio.control.Sessions;
import dev.patio.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code patio ps}: the running sessions. */
@Command(mixinStandardHelpOptions = true, description = "Lists running sessions and their programs.")
final class PsCommand implements Callable<Integer> {
    private final Invocation invocation;
    private final Console console;

    @Option(names = "--json", description = "As JSON, an array of sessions.")
    private boolean json;

    PsCommand(Invocation invocation, Console console) {
        this.invocation = invocation;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<JsonObject> sessions = new Sessions(invocation.environment()).all();
        if (json) {
            console.print(new GsonBuilder().setPrettyPrinting().create().toJson(sessions) + "\n");
        } else if (sessions.isEmpty()) {
            console.say(Messages.text("control.no-session"));
        } else {
            PatTable table = new PatTable();
            for (JsonObject session : sessions) {
                for (JsonElement program : session.getAsJsonArray("programs")) {
                    table.add(session, program.getAsJsonObject());
                }
            }
            console.print(table.toString());
        }
        return 0;
    }
}
