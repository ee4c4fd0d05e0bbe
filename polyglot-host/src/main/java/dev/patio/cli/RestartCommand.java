package dev.patio.cli;

import dev.patio.command.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code patio restart}: programs of a running session anew. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Ends programs of a session, if they run, and starts them again.")
final class RestartCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private SessionOption session;

    @Parameters(paramLabel = "PROGRAM", arity = "1..*", description = "Names or ids, as patio ps shows them.")
    private List<String> pats;

    RestartCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        for (String pat : pats) {
            session.request(invocation, SessionOption.request("restart", pat), answer -> {});
        }
        return 0;
    }
}
