package dev.patio.lsp.protocol;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.feature.Completion;
import dev.patio.lsp.feature.Definition;
import dev.patio.lsp.feature.Fixes;
import dev.patio.lsp.feature.Highlights;
import dev.patio.lsp.feature.Hints;
import dev.patio.lsp.feature.Hover;
import dev.patio.lsp.feature.Lenses;
import dev.patio.lsp.feature.Links;
import dev.patio.lsp.feature.Place;
import dev.patio.lsp.feature.References;
import dev.patio.lsp.feature.Rename;
import dev.patio.lsp.feature.Signatures;
import dev.patio.lsp.feature.Symbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What is asked about a document. */
final class TextDocuments implements TextDocumentService {
    private final Answers answers;
    private final Documents documents;
    private volatile Translation translation = new Translation(Positions.UTF_16);

    TextDocuments(Answers answers, Documents documents) {
        this.answers = answers;
        this.documents = documents;
    }

    void count(Positions positions) {
        translation = new Translation(positions);
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        documents.open(params);
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        documents.change(params, translation.positions());
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        documents.close(params);
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // what is open counts
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return places(params);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> implementation(
            ImplementationParams params) {
        return places(params);
    }

    private CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> places(
            TextDocumentPositionParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                (snapshot, file) -> Either.forLeft(
                        to.locations(Definition.of(snapshot, file, to.offset(file, params.getPosition())))));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> to.locations(References.of(
                        snapshot,
                        file,
                        to.offset(file, params.getPosition()),
                        params.getContext().isIncludeDeclaration())));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Highlights.of(snapshot, file, to.offset(file, params.getPosition())).stream()
                        .map(it -> new DocumentHighlight(
                                to.range(file, it.at()),
                                it.writes() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                        .toList());
    }

    @Override
    public CompletableFuture<org.eclipse.lsp4j.Hover> hover(HoverParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                null,
                (snapshot, file) -> Hover.of(snapshot, file, to.offset(file, params.getPosition()))
                        .map(it -> new org.eclipse.lsp4j.Hover(
                                new MarkupContent(MarkupKind.MARKDOWN, it.text()), to.range(file, it.at())))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                (snapshot, file) ->
                        Either.forLeft(Completion.of(snapshot, file, to.offset(file, params.getPosition())).stream()
                                .map(it -> to.item(file, it))
                                .toList()));
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                null,
                (snapshot, file) -> Signatures.of(file, to.offset(file, params.getPosition()))
                        .map(to::help)
                        .orElse(null));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        Positions positions = translation.positions();
        return answers.ask(
                params.getTextDocument(),
                new SemanticTokens(List.of()),
                (snapshot, file) -> TokenCode.of(file, positions));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        Translation to = translation;
        return answers.ask(params.getTextDocument(), null, (snapshot, file) -> {
            try {
                Optional<Rename.Renamed> renamed =
                        Rename.prepare(snapshot, file, to.offset(file, params.getPosition()));
                return renamed.map(it -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                                new PrepareRenameResult(to.range(file, it.at()), it.name())))
                        .orElse(null);
            } catch (Rename.RefusedException e) {
                throw new Answers.RefusalException(e.getMessage());
            }
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        Translation to = translation;
        return answers.ask(params.getTextDocument(), null, (snapshot, file) -> {
            try {
                Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
                int offset = to.offset(file, params.getPosition());
                for (Place place : Rename.places(snapshot, file, offset, params.getNewName())) {
                    edits.computeIfAbsent(Uris.of(place.file().path()), uri -> new ArrayList<>())
                            .add(new TextEdit(to.range(place.file(), place.span()), params.getNewName()));
                }
                return new WorkspaceEdit(edits);
            } catch (Rename.RefusedException e) {
                throw new Answers.RefusalException(e.getMessage());
            }
        });
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Symbols.of(file).stream()
                        .map(it -> Either.<SymbolInformation, DocumentSymbol>forRight(new DocumentSymbol(
                                it.name().isEmpty() ? "\"\"" : it.name(),
                                Translation.kind(it.sort()),
                                to.range(file, it.whole()),
                                to.range(file, it.at()))))
                        .toList());
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        Translation to = translation;
        DocumentDiagnosticReport none =
                new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
        return answers.ask(
                params.getTextDocument(),
                none,
                (snapshot, file) -> new DocumentDiagnosticReport(
                        new RelatedFullDocumentDiagnosticReport(Check.of(snapshot.applicationOf(file), file).stream()
                                .map(to::diagnostic)
                                .toList())));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Links.of(snapshot, file).stream()
                        .map(it -> new DocumentLink(to.range(file, it.at()), Uris.of(it.to())))
                        .toList());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Lenses.of(snapshot, file).stream()
                        .map(it -> to.lens(file, it))
                        .toList());
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) ->
                        Hints.of(snapshot, file, to.positions().span(file.text(), params.getRange())).stream()
                                .map(it -> to.hint(file, it))
                                .toList());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        Translation to = translation;
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) ->
                        Fixes.of(snapshot, file, to.positions().span(file.text(), params.getRange())).stream()
                                .map(it -> Either.<Command, CodeAction>forRight(to.fix(file, it)))
                                .toList());
    }
}
