package dev.patio.debug.command;

import dev.patio.command.Invocation;
import dev.patio.command.ProtocolStreams;
import dev.patio.debug.protocol.Connection;
import dev.patio.debug.run.SaidOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code patio dap}: a debug adapter on the standard streams. */
@Command(
        name = "dap",
        mixinStandardHelpOptions = true,
        description = {
            "Speaks the Debug Adapter Protocol on its standard streams, for editors.",
            "",
            "A launch names the programs: \"program\" (and \"args\"), \"programs\" or \"manifest\".",
        })
final class DapCommand implements Callable<Integer> {
    private final Invocation invocation;

    DapCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ProtocolStreams streams = ProtocolStreams.take();
        Connection connection = new Connection(streams.out(), invocation);
        Thread strays = new Thread(() -> passOn(streams.strays(), connection), "passes on what strays");
        strays.setDaemon(true);
        strays.start();
        connection.serve(streams.in());
        return connection.awaitEnd();
    }

    private static void passOn(InputStream strays, Connection connection) {
        try (SaidOutput said = new SaidOutput(connection::stray)) {
            strays.transferTo(said);
        } catch (IOException e) {
            // the process ends
        }
    }
}
