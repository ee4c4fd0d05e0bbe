package dev.patio.lsp.command;

import dev.patio.command.Invocation;
import dev.patio.command.ProtocolStreams;
import dev.patio.lsp.protocol.Connection;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code patio lsp}: a language server on the standard streams. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Speaks the Language Server Protocol on its standard streams, for editors.",
            "",
            "It knows the names that cross between programs, and runs none of them.",
        })
final class LspCommand implements Callable<Integer> {
    private final Invocation invocation;

    LspCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ProtocolStreams streams = ProtocolStreams.take();
        return Connection.serve(streams.in(), streams.out(), invocation.environment());
    }

    @Option(names = "--stdio", description = "As always; for clients that say so.")
    void stdio(boolean said) {}
}
