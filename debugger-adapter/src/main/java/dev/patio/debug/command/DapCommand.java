package dev.patio.debug.command;

import dev.patio.cli.terminal.Console;
import dev.patio.command.HostSignals;
import dev.patio.command.Invocation;
import dev.patio.command.ProtocolStreams;
import dev.patio.debug.protocol.Admission;
import dev.patio.debug.protocol.Connection;
import dev.patio.debug.protocol.Rehearsal;
import dev.patio.debug.protocol.Token;
import dev.patio.debug.run.SaidOutput;
import dev.patio.debug.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code patio dap}: a debug adapter on the standard streams, or on a port. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Speaks the Debug Adapter Protocol on its standard streams, for editors.",
            "",
            "A launch names the programs: \"program\" (and \"args\"), \"programs\" or \"manifest\".",
        })
final class DapCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(
            names = "--port",
            description = "Speak on a port of this machine instead (0: any), with those who know the token it shows.")
    private Optional<Integer> port;

    @Option(names = "--serve", hidden = true, description = "Speak through this socket; programs have the terminal.")
    private Optional<Path> served;

    @Option(names = "--rehearse", hidden = true, arity = "1..*", description = "Debug these programs by itself.")
    private List<Path> rehearsed = List.of();

    DapCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!rehearsed.isEmpty()) {
            return rehearse();
        }
        if (served.isPresent()) {
            return inTerminal(served.get());
        }
        return port.isPresent() ? onPort(port.get()) : onStreams();
    }

    private int rehearse() throws IOException, InterruptedException {
        for (Path program : rehearsed) {
            new Rehearsal(program).run(invocation);
        }
        return 0;
    }

    /** Several clients, at a time or one after another, until a signal ends the adapter with all that they have launched. */
    private int onPort(int wished) throws IOException {
        Token token = Token.fresh();
        Admission admission = new Admission.Guarded(token);
        CompletableFuture<Integer> end = new CompletableFuture<>();
        HostSignals.passTo(signal -> {
            if (signal.endsHost()) {
                end.complete(signal.status());
            }
        });
        try (Door door = Door.open(wished, out -> new Connection(out, invocation, admission))) {
            new Console(invocation.stdio(), invocation.environment())
                    .say(Messages.text("dap.listens", door.port(), token.text()));
            return end.join();
        }
    }

    /** In the service of an adapter whose client has opened the terminal for it. */
    private int inTerminal(Path socket) throws IOException, InterruptedException {
        Console console = new Console(invocation.stdio(), invocation.environment());
        try (SocketChannel adapter = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Connection connection = Connection.inTerminal(Channels.newOutputStream(adapter), invocation, console);
            HostSignals.passTo(connection::interrupt);
            connection.serve(Channels.newInputStream(adapter));
            return connection.awaitEnd();
        }
    }

    private int onStreams() throws IOException, InterruptedException {
        ProtocolStreams streams = ProtocolStreams.take();
        Connection connection = new Connection(streams.out(), invocation, new Admission.Trusted());
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
