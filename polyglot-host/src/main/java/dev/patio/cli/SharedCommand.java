package dev.patio.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.SpaceTables;
import dev.patio.command.Invocation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code patio shared}: what the programs of a running session share. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Lists what the programs of a session share: exports, channels, and who waits for what.")
final class SharedCommand implements Callable<Integer> {
    private final Invocation invocation;
    private final Console console;

    @Mixin
    private SessionOption session;

    @Option(names = "--json", description = "As JSON: exports, channels, pats.")
    private boolean json;

    SharedCommand(Invocation invocation, Console console) {
        this.invocation = invocation;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        JsonObject request = new JsonObject();
        request.addProperty("do", "shared");
        session.request(
                invocation,
                request,
                space -> console.print(
                        json
                                ? new GsonBuilder().setPrettyPrinting().create().toJson(space) + "\n"
                                : SpaceTables.text(space)));
        return 0;
    }
}
