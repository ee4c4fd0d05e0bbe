package dev.patio.lsp.protocol;

import dev.patio.lsp.feature.Completion;
import dev.patio.lsp.feature.Fixes;
import dev.patio.lsp.feature.Offer;
import dev.patio.lsp.feature.Place;
import dev.patio.lsp.feature.Rename;
import dev.patio.lsp.feature.Signatures;
import dev.patio.lsp.live.Live;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;

/** What is asked of a document while somebody writes in it. */
final class EditingRequests {
    private final Answers answers;
    private final Supplier<Live> live;

    /** @param live what running sessions share just now */
    EditingRequests(Answers answers, Supplier<Live> live) {
        this.answers = answers;
        this.live = live;
    }

    CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        Translation to = answers.translation();
        return answers.ask(params.getTextDocument(), Either.forRight(new CompletionList()), (snapshot, file) -> {
            Offer offer = Completion.of(snapshot, file, to.offset(file, params.getPosition()));
            List<CompletionItem> items =
                    offer.items().stream().map(it -> to.item(file, it)).toList();
            return Either.forRight(new CompletionList(!offer.complete(), items));
        });
    }

    /** Who makes and uses a name is looked for when a client shows its item. */
    CompletableFuture<CompletionItem> resolve(CompletionItem item) {
        Optional<Named> named = Named.of(item);
        if (named.isEmpty()) {
            return CompletableFuture.completedFuture(item);
        }
        return answers.ask(new TextDocumentIdentifier(named.get().document()), item, (snapshot, file) -> {
            item.setDocumentation(new MarkupContent(
                    MarkupKind.MARKDOWN,
                    Completion.documentation(
                            snapshot,
                            live.get(),
                            file,
                            named.get().sort(),
                            named.get().name())));
            return item;
        });
    }

    CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                null,
                (snapshot, file) -> Signatures.of(file, to.offset(file, params.getPosition()))
                        .map(to::help)
                        .orElse(null));
    }

    CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        Translation to = answers.translation();
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

    CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        Translation to = answers.translation();
        return answers.ask(params.getTextDocument(), null, (snapshot, file) -> {
            try {
                Edits edits = new Edits(to);
                int offset = to.offset(file, params.getPosition());
                for (Place place : Rename.places(snapshot, file, offset, params.getNewName())) {
                    edits.add(place.file(), place.span(), params.getNewName());
                }
                return edits.all();
            } catch (Rename.RefusedException e) {
                throw new Answers.RefusalException(e.getMessage());
            }
        });
    }

    CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) ->
                        Fixes.of(snapshot, file, to.positions().span(file.text(), params.getRange())).stream()
                                .map(it -> Either.<Command, CodeAction>forRight(to.fix(it)))
                                .toList());
    }
}
