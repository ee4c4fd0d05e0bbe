package dev.patio.cli;

import com.google.gson.JsonObject;
import dev.patio.command.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio kill}: a signal to programs of a running session. */
@Command(mixinStandardHelpOptions = true, description = "Sends programs of a session a signal.")
final class KillCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private SessionOption session;

    @Option(
            names = "--signal",
            paramLabel = "SIGNAL",
            description = "TERM (default), INT, HUP, USR1, USR2, or KILL, which no program can refuse.")
    private String signal = "TERM";

    @Parameters(paramLabel = "PROGRAM", arity = "1..*", description = "Names or ids, as patio ps shows them.")
    private List<String> pats;

    KillCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        for (String pat : pats) {
            JsonObject request = SessionOption.request("kill", pat);
            request.addProperty("signal", signal.toUpperCase(Locale.ROOT).replaceFirst("^SIG", ""));
            session.request(invocation, request, answer -> {});
        }
        return 0;
    }
}
