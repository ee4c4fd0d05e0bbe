package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client at the other end of two pipes. */
@Timeout(60)
class ServerTest {
    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Told told = new Told();
    private LanguageServer server;
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

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private InitializeResult initialize(String... encodings) throws Exception {
        ClientCapabilities capabilities = new ClientCapabilities();
        if (encodings.length > 0) {
            GeneralClientCapabilities general = new GeneralClientCapabilities();
            general.setPositionEncodings(List.of(encodings));
            capabilities.setGeneral(general);
        }
        return initialize(capabilities);
    }

    private InitializeResult initialize(ClientCapabilities capabilities) throws Exception {
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "it")));
        params.setCapabilities(capabilities);
        InitializeResult result = server.initialize(params).get(20, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        return result;
    }

    private TextDocumentIdentifier document(String name) {
        return new TextDocumentIdentifier(folder.resolve(name).toUri().toString());
    }

    private List<Location> definition(String name, int line, int column) throws Exception {
        return List.copyOf(server.getTextDocumentService()
                .definition(new DefinitionParams(document(name), new Position(line, column)))
                .get(20, TimeUnit.SECONDS)
                .getLeft());
    }

    @Test
    void finds_the_definition_in_another_language() throws Exception {
        initialize();
        assertThat(definition("main.py", 1, 23))
                .containsExactly(new Location(
                        document("feed.js").getUri(), new Range(new Position(0, 25), new Position(0, 31))));
    }

    @Test
    void counts_bytes_where_the_client_prefers_them() throws Exception {
        InitializeResult result = initialize("utf-8", "utf-16");
        assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo("utf-8");
        assertThat(definition("main.py", 1, 25)).hasSize(1);
        assertThat(definition("main.py", 1, 20)).isEmpty();
    }

    @Test
    void tokens_count_from_the_one_before() throws Exception {
        initialize();
        write("both.py", "import patio\n'😀'; patio.export('a', patio.import_('prices'))\n");
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(document("both.py").getUri(), FileChangeType.Created))));
        assertThat(server.getTextDocumentService()
                        .semanticTokensFull(new SemanticTokensParams(document("both.py")))
                        .get(20, TimeUnit.SECONDS)
                        .getData())
                .containsExactly(1, 20, 1, 0, 1, 0, 19, 6, 0, 0);
    }

    @Test
    void tells_problems_that_come_and_go() throws Exception {
        initialize();
        String uri = document("feed.js").getUri();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(uri, "javascript", 1, "require('patio').export('prises', 1);\n")));
        told.await(document("main.py").getUri(), it -> it.size() == 1);
        Range wrong = new Range(new Position(0, 28), new Position(0, 29));
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, 2),
                        List.of(new TextDocumentContentChangeEvent(wrong, "c"))));
        told.await(document("main.py").getUri(), List::isEmpty);
    }

    @Test
    void answers_what_a_client_asks_about_problems() throws Exception {
        initialize();
        write("other.py", "import patio\npatio.import_('nothing')\n");
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(
                        document("other.py").getUri(), "python", 1, "import patio\npatio.import_('nothing')\n")));
        var report = server.getTextDocumentService()
                .diagnostic(new DocumentDiagnosticParams(document("other.py")))
                .get(20, TimeUnit.SECONDS);
        assertThat(report.getLeft().getItems())
                .extracting(it -> it.getCode().getLeft())
                .containsExactly("unknown-name");
    }

    @Test
    void a_refused_request_says_why_and_the_server_goes_on() throws Exception {
        initialize();
        RenameParams params = new RenameParams(document("main.py"), new Position(1, 23), "it's");
        assertThatThrownBy(() -> server.getTextDocumentService().rename(params).get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("cannot be a name");
        assertThat(definition("main.py", 1, 23)).hasSize(1);
        assertThat(definition("absent.py", 0, 0)).isEmpty();
    }

    @Test
    void of_thousands_of_names_the_nearest_are_offered_and_told_about_when_they_are_looked_at() throws Exception {
        String exports = IntStream.range(0, 3_000)
                .mapToObj("patio.export('n%d', 1)\n"::formatted)
                .collect(Collectors.joining());
        write("many.py", "import patio\npatio.import_('pri')\n" + exports);
        initialize();
        CompletionList offered = server.getTextDocumentService()
                .completion(new CompletionParams(document("many.py"), new Position(1, 18)))
                .get(20, TimeUnit.SECONDS)
                .getRight();
        assertThat(offered.isIncomplete()).isTrue();
        assertThat(offered.getItems()).hasSizeLessThan(500);
        CompletionItem first = offered.getItems().getFirst();
        assertThat(first.getLabel()).isEqualTo("prices");
        assertThat(first.getDocumentation()).isNull();
        assertThat(server.getTextDocumentService()
                        .resolveCompletionItem(first)
                        .get(20, TimeUnit.SECONDS)
                        .getDocumentation()
                        .getRight()
                        .getValue())
                .contains("exported by feed.js:1");
    }

    @Test
    void what_is_no_file_yet_belongs_to_the_workspace() throws Exception {
        initialize();
        TextDocumentIdentifier untitled = new TextDocumentIdentifier("untitled:Untitled-1");
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(
                        untitled.getUri(), "python", 1, "import patio\npatio.import_('prises')\n")));
        told.await(untitled.getUri(), it -> it.size() == 1);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(untitled.getUri(), 2),
                        List.of(new TextDocumentContentChangeEvent(
                                new Range(new Position(1, 18), new Position(1, 19)), "c"))));
        told.await(untitled.getUri(), List::isEmpty);
        assertThat(server.getTextDocumentService()
                        .definition(new DefinitionParams(untitled, new Position(1, 16)))
                        .get(20, TimeUnit.SECONDS)
                        .getLeft())
                .extracting(Location::getUri)
                .containsExactly(document("feed.js").getUri());
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(untitled));
        assertThat(server.getTextDocumentService()
                        .definition(new DefinitionParams(untitled, new Position(1, 16)))
                        .get(20, TimeUnit.SECONDS)
                        .getLeft())
                .isEmpty();
    }

    @Test
    void folders_come_and_go() throws Exception {
        initialize();
        Path other = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-other"));
        Files.writeString(other.resolve("more.py"), "import patio\npatio.import_('more')\n");
        String uri = other.resolve("more.py").toUri().toString();
        WorkspaceFolder added = new WorkspaceFolder(other.toUri().toString(), "other");
        server.getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(List.of(added), List.of())));
        told.await(uri, it -> it.size() == 1);
        assertThat(definition("main.py", 1, 23)).hasSize(1);
        server.getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(List.of(), List.of(added))));
        told.await(uri, List::isEmpty);
    }

    @Test
    void a_client_that_shows_progress_hears_of_a_long_reading() throws Exception {
        for (int i = 0; i < 300; i++) {
            write("more" + i + ".py", "import patio\npatio.export('n%d', 1)\n".formatted(i));
        }
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setWorkDoneProgress(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWindow(window);
        initialize(capabilities);
        List<WorkDoneProgressNotification> progress = told.awaitEndOfProgress();
        assertThat(progress.getFirst().getKind()).isEqualTo(WorkDoneProgressKind.begin);
        assertThat(progress)
                .filteredOn(WorkDoneProgressReport.class::isInstance)
                .map(it -> ((WorkDoneProgressReport) it).getPercentage())
                .isSorted()
                .hasSizeBetween(5, 20);
    }

    @Test
    void problems_have_the_severity_that_the_user_wants() throws Exception {
        write("main.py", "import patio\npatio.import_('prises')\n");
        initialize();
        String uri = document("main.py").getUri();
        told.await(uri, it -> it.size() == 1 && it.getFirst().getSeverity() == DiagnosticSeverity.Warning);
        configure("error");
        told.await(uri, it -> it.size() == 1 && it.getFirst().getSeverity() == DiagnosticSeverity.Error);
        configure("off");
        told.await(uri, List::isEmpty);
        configure("nonsense");
        told.await(uri, it -> it.size() == 1 && it.getFirst().getSeverity() == DiagnosticSeverity.Warning);
    }

    private void configure(String severity) {
        server.getWorkspaceService()
                .didChangeConfiguration(new DidChangeConfigurationParams(
                        Map.of("patio", Map.of("diagnostics", Map.of("unknown-name", severity)))));
    }

    @Test
    void settings_are_asked_for_where_the_client_can_be_asked() throws Exception {
        write("main.py", "import patio\npatio.import_('prises')\n");
        told.settings("{\"diagnostics\": {\"unknown-name\": \"hint\"}}");
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        initialize(capabilities);
        told.await(
                document("main.py").getUri(),
                it -> it.size() == 1 && it.getFirst().getSeverity() == DiagnosticSeverity.Hint);
        told.settings("null");
        server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(Map.of()));
        told.await(
                document("main.py").getUri(),
                it -> it.size() == 1 && it.getFirst().getSeverity() == DiagnosticSeverity.Warning);
    }

    @Test
    void follows_a_name_to_the_programs_that_use_it() throws Exception {
        initialize();
        List<CallHierarchyItem> items = server.getTextDocumentService()
                .prepareCallHierarchy(new CallHierarchyPrepareParams(document("feed.js"), new Position(0, 26)))
                .get(20, TimeUnit.SECONDS);
        assertThat(items).extracting(CallHierarchyItem::getName).containsExactly("prices");
        assertThat(server.getTextDocumentService()
                        .callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(items.getFirst()))
                        .get(20, TimeUnit.SECONDS))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.getTo().getName()).isEqualTo("main.py");
                    assertThat(call.getFromRanges())
                            .containsExactly(new Range(new Position(1, 21), new Position(1, 27)));
                });
        assertThat(server.getTextDocumentService()
                        .callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(items.getFirst()))
                        .get(20, TimeUnit.SECONDS))
                .extracting(call -> call.getFrom().getName())
                .containsExactly("feed.js");
    }

    @Test
    void a_manifest_follows_the_files_that_it_runs_and_folds() throws Exception {
        write("patio.json", "{ \"programs\": {\n    \"feed\": \"feed.js\"\n} }\n");
        initialize();
        var edit = server.getWorkspaceService()
                .willRenameFiles(new RenameFilesParams(List.of(new FileRename(
                        document("feed.js").getUri(), document("in/feed.js").getUri()))))
                .get(20, TimeUnit.SECONDS);
        assertThat(edit.getChanges().get(document("patio.json").getUri()))
                .containsExactly(new TextEdit(new Range(new Position(1, 13), new Position(1, 20)), "in/feed.js"));
        assertThat(server.getTextDocumentService()
                        .foldingRange(new FoldingRangeRequestParams(document("patio.json")))
                        .get(20, TimeUnit.SECONDS))
                .containsExactly(new FoldingRange(0, 2), new FoldingRange(0, 2));
        assertThat(server.getTextDocumentService()
                        .selectionRange(new SelectionRangeParams(document("patio.json"), List.of(new Position(1, 15))))
                        .get(20, TimeUnit.SECONDS)
                        .getFirst()
                        .getParent()
                        .getRange())
                .isEqualTo(new Range(new Position(1, 12), new Position(1, 21)));
    }
}
