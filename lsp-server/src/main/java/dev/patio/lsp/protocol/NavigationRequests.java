package dev.patio.lsp.protocol;

import dev.patio.lsp.feature.Definition;
import dev.patio.lsp.feature.Highlights;
import dev.patio.lsp.feature.Links;
import dev.patio.lsp.feature.Place;
import dev.patio.lsp.feature.References;
import dev.patio.lsp.feature.Symbols;
import dev.patio.lsp.feature.TypeDefinition;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What is asked of a document to get somewhere else. */
final class NavigationRequests {
    private final Answers answers;

    NavigationRequests(Answers answers) {
        this.answers = answers;
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return places(params, Definition::of);
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> implementation(
            ImplementationParams params) {
        return places(params, Definition::of);
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> declaration(
            DeclarationParams params) {
        return places(params, Definition::of);
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> typeDefinition(
            TypeDefinitionParams params) {
        return places(params, TypeDefinition::of);
    }

    /** Finds places by one in a file. */
    private interface Finder {
        List<Place> find(Snapshot snapshot, SourceFile file, int offset);
    }

    private CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> places(
            TextDocumentPositionParams params, Finder finder) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                (snapshot, file) -> Either.forLeft(
                        to.locations(finder.find(snapshot, file, to.offset(file, params.getPosition())))));
    }

    CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> to.locations(References.of(
                        snapshot,
                        file,
                        to.offset(file, params.getPosition()),
                        params.getContext().isIncludeDeclaration())));
    }

    CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Highlights.of(snapshot, file, to.offset(file, params.getPosition())).stream()
                        .map(it -> new DocumentHighlight(
                                to.range(file, it.at()),
                                it.writes() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                        .toList());
    }

    CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        Translation to = answers.translation();
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

    CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Links.of(snapshot, file).stream()
                        .map(it -> new DocumentLink(to.range(file, it.at()), Uris.of(it.to())))
                        .toList());
    }
}
