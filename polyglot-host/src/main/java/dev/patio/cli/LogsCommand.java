package dev.patio.cli;

import com.google.gson.JsonObject;
import dev.patio.cli.terminal.Console;
import dev.patio.command.Invocation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio logs}: what a program of a running session wrote. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Shows the newest output of a program of a session, its standard output and error as they are.")
final class LogsCommand implements Callable<Integer> {
    private final Invocation invocation;
    private final Console console;

    @Mixin
    private SessionOption session;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on until the program ends.")
    private boolean follow;

    @Option(names = "--json", description = "As JSON, a line a piece: time, stream, bytes (a char each).")
    private boolean json;

    @Parameters(paramLabel = "PROGRAM", description = "Its name or id, as patio ps shows it.")
    private String pat;

    LogsCommand(Invocation invocation, Console console) {
        this.invocation = invocation;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        JsonObject request = SessionOption.request("logs", pat);
        request.addProperty("follow", follow);
        session.request(invocation, request, json ? piece -> console.print(piece + "\n") : this::show);
        return 0;
    }

    private void show(JsonObject piece) {
        OutputStream stream = piece.get("stream").getAsString().equals("err")
                ? console.stdio().err().stream()
                : console.stdio().out().stream();
        try {
            stream.write(piece.get("bytes").getAsString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
