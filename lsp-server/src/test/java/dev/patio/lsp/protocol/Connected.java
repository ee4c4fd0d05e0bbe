package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A client at the other end of two pipes, with a small workspace. */
abstract class Connected {
    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    final Told told = new Told();
    LanguageServer server;
    private CompletableFuture<Integer> status;

    @BeforeEach
    void connect() throws IOException {
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream toClient = new PipedInputStream(1 << 16);
        PipedOutputStream fromServer = new PipedOutputStream(toClient);
        PipedOutputStream fromClient = new PipedOutputStream(toServer);
        status = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Connection.serve(toServer, fromServer, Map.of("XDG_RUNTIME_DIR", folder.toString()));
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                threads);
        Launcher<LanguageServer> launcher = new Launcher.Builder<LanguageServer>()
                .setLocalService(told)
                .setRemoteInterface(LanguageServer.class)
                .setInput(toClient)
                .setOutput(fromClient)
                .setExecutorService(threads)
                .create();
        var _ = launcher.startListening();
        server = launcher.getRemoteProxy();
        write("feed.js", "require('patio').export('prices', 1);\n");
        write("main.py", "import patio\n'😀'; patio.import_('prices')\n");
    }

    @AfterEach
    void leave() throws Exception {
        server.shutdown().get(20, TimeUnit.SECONDS);
        server.exit();
        assertThat(status.get(20, TimeUnit.SECONDS)).isZero();
        threads.shutdownNow();
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    InitializeResult initialize(String... encodings) throws Exception {
        ClientCapabilities capabilities = new ClientCapabilities();
        if (encodings.length > 0) {
            GeneralClientCapabilities general = new GeneralClientCapabilities();
            general.setPositionEncodings(List.of(encodings));
            capabilities.setGeneral(general);
        }
        return initialize(capabilities);
    }

    InitializeResult initialize(ClientCapabilities capabilities) throws Exception {
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "it")));
        params.setCapabilities(capabilities);
        InitializeResult result = server.initialize(params).get(20, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        return result;
    }

    TextDocumentIdentifier document(String name) {
        return new TextDocumentIdentifier(folder.resolve(name).toUri().toString());
    }

    List<Location> definition(String name, int line, int column) throws Exception {
        return List.copyOf(server.getTextDocumentService()
                .definition(new DefinitionParams(document(name), new Position(line, column)))
                .get(20, TimeUnit.SECONDS)
                .getLeft());
    }
}
