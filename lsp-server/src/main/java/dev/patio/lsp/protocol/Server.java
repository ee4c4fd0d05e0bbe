package dev.patio.lsp.protocol;

import dev.patio.lsp.live.Watch;
import dev.patio.lsp.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** A conversation from {@code initialize} to {@code exit}. */
final class Server implements LanguageServer, LanguageClientAware {
    private static final String WATCHED = "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,py,java}";

    private final ReadingProgress progress = new ReadingProgress();
    private final Workspace workspace = new Workspace(progress);
    private final Answers answers = new Answers(workspace);
    private final Problems asked = new Problems();
    private final Publisher publisher = new Publisher(workspace, answers::translation);
    private final Configuration configuration = new Configuration(workspace, answers, this::problemsChanged);
    private final Watch watch;
    private final TextDocuments documents;
    private final WorkspaceRequests requests =
            new WorkspaceRequests(workspace, answers, asked, this::problemsChanged, configuration);
    private final CompletableFuture<Integer> over = new CompletableFuture<>();
    private volatile LanguageClient client;
    private volatile ClientCapabilities capabilities = new ClientCapabilities();
    private boolean shutDown;

    /** @param environment says where the sockets of running sessions are */
    Server(Map<String, String> environment) {
        watch = new Watch(environment, this::liveChanged);
        documents = new TextDocuments(answers, new Documents(workspace, publisher), asked, watch::now);
    }

    /** The status to end with, when the client has left. */
    CompletableFuture<Integer> over() {
        return over;
    }

    @Override
    public void connect(LanguageClient connected) {
        client = connected;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        Optional.ofNullable(params.getCapabilities()).ifPresent(it -> capabilities = it);
        Positions positions = positions();
        answers.count(positions);
        requests.roots(roots(params));
        configuration.initial(params.getInitializationOptions());
        InitializeResult result = new InitializeResult(offered(positions), new ServerInfo("patio"));
        return CompletableFuture.completedFuture(result);
    }

    private Positions positions() {
        return Optional.ofNullable(capabilities.getGeneral())
                .map(it -> it.getPositionEncodings())
                .filter(it -> it.contains("utf-8") && !it.getFirst().equals("utf-16"))
                .map(it -> Positions.UTF_8)
                .orElse(Positions.UTF_16);
    }

    @SuppressWarnings("deprecation") // older clients know one root only
    private static List<Path> roots(InitializeParams params) {
        List<String> uris = new ArrayList<>();
        if (params.getWorkspaceFolders() != null) {
            params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
        } else if (params.getRootUri() != null) {
            uris.add(params.getRootUri());
        }
        return uris.stream().flatMap(uri -> Uris.path(uri).stream()).toList();
    }

    private static ServerCapabilities offered(Positions positions) {
        ServerCapabilities offered = new ServerCapabilities();
        offered.setPositionEncoding(positions == Positions.UTF_8 ? "utf-8" : "utf-16");
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        offered.setTextDocumentSync(sync);
        offered.setDefinitionProvider(true);
        offered.setImplementationProvider(true);
        offered.setDeclarationProvider(true);
        offered.setTypeDefinitionProvider(true);
        offered.setCallHierarchyProvider(true);
        offered.setReferencesProvider(true);
        offered.setDocumentHighlightProvider(true);
        offered.setRenameProvider(new RenameOptions(true));
        offered.setHoverProvider(true);
        offered.setCompletionProvider(new CompletionOptions(true, List.of("'", "\"", "`", ".", ":")));
        offered.setSignatureHelpProvider(new SignatureHelpOptions(List.of("(", ",")));
        offered.setSemanticTokensProvider(TokenCode.offered());
        offered.setDocumentSymbolProvider(true);
        offered.setDocumentLinkProvider(new DocumentLinkOptions(false));
        offered.setCodeLensProvider(new CodeLensOptions(false));
        offered.setInlayHintProvider(true);
        offered.setFoldingRangeProvider(true);
        offered.setSelectionRangeProvider(true);
        offered.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        offered.setWorkspaceSymbolProvider(true);
        offered.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        WorkspaceServerCapabilities inWorkspace = new WorkspaceServerCapabilities(folders);
        FileOperationsServerCapabilities files = new FileOperationsServerCapabilities();
        files.setWillRename(
                new FileOperationOptions(List.of(new FileOperationFilter(new FileOperationPattern("**/*")))));
        inWorkspace.setFileOperations(files);
        offered.setWorkspace(inWorkspace);
        return offered;
    }

    @Override
    public void initialized(InitializedParams params) {
        if (capabilities.getWindow() != null
                && Boolean.TRUE.equals(capabilities.getWindow().getWorkDoneProgress())) {
            progress.tell(client);
        }
        startProblems();
        watch.start();
        configuration.start(client, capabilities);
        boolean watches = capabilities.getWorkspace() != null
                && capabilities.getWorkspace().getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(
                        capabilities.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
        if (watches) {
            var options = new DidChangeWatchedFilesRegistrationOptions(List.of(
                    new FileSystemWatcher(Either.forLeft(WATCHED)),
                    new FileSystemWatcher(Either.forLeft("**/patio.json"))));
            var _ = client.registerCapability(new RegistrationParams(
                    List.of(new Registration("files", "workspace/didChangeWatchedFiles", options))));
        }
    }

    /** For a reason that a client that asks does not know. */
    private void problemsChanged() {
        publisher.changed();
        asked.changed();
    }

    private void startProblems() {
        boolean asks = capabilities.getTextDocument() != null
                && capabilities.getTextDocument().getDiagnostic() != null;
        if (!asks) {
            publisher.start(client);
            return;
        }
        WorkspaceClientCapabilities inWorkspace = capabilities.getWorkspace();
        if (inWorkspace != null
                && inWorkspace.getDiagnostics() != null
                && Boolean.TRUE.equals(inWorkspace.getDiagnostics().getRefreshSupport())) {
            asked.tell(() -> {
                var _ = client.refreshDiagnostics();
            });
        }
        var _ = answers.ask(snapshot -> snapshot); // what it will ask about is read by then
    }

    /** Hover asks again by itself; the rest is shown all the time. */
    private void liveChanged() {
        WorkspaceClientCapabilities inWorkspace = capabilities.getWorkspace();
        if (inWorkspace == null) {
            return;
        }
        if (inWorkspace.getCodeLens() != null
                && Boolean.TRUE.equals(inWorkspace.getCodeLens().getRefreshSupport())) {
            var _ = client.refreshCodeLenses();
        }
        if (inWorkspace.getInlayHint() != null
                && Boolean.TRUE.equals(inWorkspace.getInlayHint().getRefreshSupport())) {
            var _ = client.refreshInlayHints();
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        over.complete(shutDown ? 0 : 1);
    }

    /** The client has gone without a word. */
    void gone() {
        over.complete(shutDown ? 0 : 1);
        watch.close();
        publisher.close();
        answers.close();
        asked.close();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // nothing is traced
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return requests;
    }
}
