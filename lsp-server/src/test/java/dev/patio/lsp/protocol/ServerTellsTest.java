package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client tells, and is told. */
@Timeout(60)
class ServerTellsTest extends Connected {
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

    @Test
    void a_client_that_asks_hears_when_it_should_ask_again() throws Exception {
        DiagnosticWorkspaceCapabilities refreshed = new DiagnosticWorkspaceCapabilities();
        refreshed.setRefreshSupport(true);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDiagnostics(refreshed);
        TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
        document.setDiagnostic(new DiagnosticCapabilities());
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        capabilities.setTextDocument(document);
        write("main.py", "import patio\npatio.import_('prises')\n");
        initialize(capabilities);
        assertThat(asked("main.py")).containsExactly(DiagnosticSeverity.Warning);
        configure("error");
        told.awaitAsked(1);
        assertThat(asked("main.py")).containsExactly(DiagnosticSeverity.Error);
        write("main.py", "import patio\npatio.import_('prices')\n");
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(document("main.py").getUri(), FileChangeType.Changed))));
        told.awaitAsked(2);
        assertThat(asked("main.py")).isEmpty();
    }

    private List<DiagnosticSeverity> asked(String name) throws Exception {
        return server
                .getTextDocumentService()
                .diagnostic(new DocumentDiagnosticParams(document(name)))
                .get(20, TimeUnit.SECONDS)
                .getLeft()
                .getItems()
                .stream()
                .map(Diagnostic::getSeverity)
                .toList();
    }

    @Test
    void what_the_parser_of_the_language_finds_is_told_too() throws Exception {
        initialize();
        String uri = document("main.py").getUri();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(uri, "python", 1, "import patio\npatio.import_('prises')\nreturn 1\n")));
        told.await(uri, it -> it.size() == 2);
    }

    @Test
    void what_the_user_leaves_out_is_not_there() throws Exception {
        Files.createDirectories(folder.resolve("old"));
        write("old/main.py", "import patio\npatio.import_('prises')\n");
        initialize();
        String uri = document("old/main.py").getUri();
        told.await(uri, it -> it.size() == 1);
        exclude("**/old");
        told.await(uri, List::isEmpty);
        write("old/main.py", "import patio\npatio.import_('other')\n");
        server.getWorkspaceService()
                .didChangeWatchedFiles(
                        new DidChangeWatchedFilesParams(List.of(new FileEvent(uri, FileChangeType.Changed))));
        assertThat(definition("old/main.py", 1, 16)).isEmpty();
        assertThat(definition("main.py", 1, 23)).hasSize(1);
        exclude("[");
        told.await(uri, it -> it.size() == 1);
    }

    private void exclude(String glob) {
        server.getWorkspaceService()
                .didChangeConfiguration(
                        new DidChangeConfigurationParams(Map.of("patio", Map.of("exclude", List.of(glob)))));
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
}
