package dev.patio.lsp.protocol;

import dev.patio.lsp.feature.FileRename;
import dev.patio.lsp.feature.Symbols;
import dev.patio.lsp.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What is asked and told about the workspace as a whole. */
final class WorkspaceRequests implements WorkspaceService {
    private final Workspace workspace;
    private final Answers answers;
    private final Problems problems;
    private final Runnable changed;
    private final Configuration configuration;
    /** On the thread that reads only. */
    private final Set<Path> roots = new LinkedHashSet<>();

    WorkspaceRequests(
            Workspace workspace, Answers answers, Problems problems, Runnable changed, Configuration configuration) {
        this.workspace = workspace;
        this.configuration = configuration;
        this.answers = answers;
        this.problems = problems;
        this.changed = changed;
    }

    void roots(List<Path> folders) {
        roots.addAll(folders);
        workspace.roots(List.copyOf(roots));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        params.getEvent().getRemoved().forEach(it -> Uris.path(it.getUri()).ifPresent(roots::remove));
        params.getEvent().getAdded().forEach(it -> Uris.path(it.getUri()).ifPresent(roots::add));
        workspace.roots(List.copyOf(roots));
        changed.run();
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        configuration.changed(params);
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        params.getChanges().forEach(it -> Uris.path(it.getUri()).ifPresent(workspace::refresh));
        changed.run();
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        Translation to = answers.translation();
        return answers.ask(snapshot -> Either.forRight(Symbols.matching(snapshot, params.getQuery()).stream()
                .map(it -> new WorkspaceSymbol(
                        it.name(),
                        Translation.kind(it.sort()),
                        Either.forLeft(new Location(Uris.of(it.file().path()), to.range(it.file(), it.at())))))
                .toList()));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
        Translation to = answers.translation();
        return answers.ask(snapshot -> {
            Edits edits = new Edits(to);
            for (var renamed : params.getFiles()) {
                Optional<Path> from = Uris.path(renamed.getOldUri());
                Optional<Path> target = Uris.path(renamed.getNewUri());
                if (from.isPresent() && target.isPresent()) {
                    FileRename.of(snapshot, from.get(), target.get())
                            .forEach(it -> edits.add(it.file(), it.at(), it.text()));
                }
            }
            return edits.all();
        });
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        Translation to = answers.translation();
        return answers.ask(snapshot -> {
            Map<Path, List<Diagnostic>> found = new TreeMap<>();
            snapshot.files().forEach(file -> found.put(file.path(), new ArrayList<>()));
            snapshot.all()
                    .forEach(application -> problems.of(application)
                            .forEach(it ->
                                    to.told(it).ifPresent(found.get(it.file().path())::add)));
            List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
            found.forEach((path, diagnostics) -> reports.add(new WorkspaceDocumentDiagnosticReport(
                    new WorkspaceFullDocumentDiagnosticReport(diagnostics, Uris.of(path), null))));
            return new WorkspaceDiagnosticReport(reports);
        });
    }
}
