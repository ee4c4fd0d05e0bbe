package dev.patio.debug.protocol;

import dev.patio.command.Invocation;
import dev.patio.control.RuntimeFolder;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.debug.RunInTerminalRequestArguments;
import org.eclipse.lsp4j.debug.RunInTerminalRequestArgumentsKind;

/** Has the client run another host in a terminal of its own; that one connects here, and the programs run in it. */
final class Terminal {
    /** The client may ask its user first. */
    private static final Executor PATIENCE = CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES);

    private final Invocation invocation;
    private final Client client;

    Terminal(Invocation invocation, Client client) {
        this.invocation = invocation;
        this.client = client;
    }

    /** The way to the host in the terminal, once it is there. On a thread that can wait. */
    SocketChannel open(RunInTerminalRequestArgumentsKind kind) throws IOException {
        Path file = RuntimeFolder.of(invocation.environment())
                .path()
                .resolve("terminal-" + UUID.randomUUID().toString().substring(0, 8));
        CompletableFuture<Void> inVain = new CompletableFuture<>();
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(UnixDomainSocketAddress.of(file));
            var _ = inVain.whenComplete((_, _) -> close(door));
            var _ = client.runInTerminal(asked(kind, file)).whenComplete((_, failure) -> {
                if (failure != null) {
                    inVain.completeExceptionally(failure);
                }
            });
            PATIENCE.execute(() -> inVain.complete(null));
            return door.accept();
        } catch (IOException e) {
            throw new Refusal(Problem.CANNOT_LAUNCH, Messages.text("terminal.none", why(inVain)));
        } finally {
            inVain.complete(null);
            Files.deleteIfExists(file);
        }
    }

    private static void close(ServerSocketChannel door) {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(CompletableFuture<Void> inVain) {
        return inVain.isCompletedExceptionally()
                ? String.valueOf(inVain.exceptionNow().getMessage())
                : Messages.text("terminal.late");
    }

    private RunInTerminalRequestArguments asked(RunInTerminalRequestArgumentsKind kind, Path file) {
        RunInTerminalRequestArguments asked = new RunInTerminalRequestArguments();
        asked.setKind(kind);
        asked.setTitle("Patio");
        asked.setCwd(invocation.workingDirectory().toString());
        String patio = Path.of(System.getProperty("patio.home"), "bin", "patio").toString();
        asked.setArgs(new String[] {patio, "dap", "--serve", file.toString()});
        asked.setEnv(Map.of());
        return asked;
    }
}
