package dev.patio.lsp.protocol;

import dev.patio.lsp.feature.Hints;
import dev.patio.lsp.feature.Hover;
import dev.patio.lsp.feature.Lenses;
import dev.patio.lsp.feature.ManifestRanges;
import dev.patio.lsp.live.Live;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;

/** What is asked of a document to show beside its text. */
final class DisplayRequests {
    private final Answers answers;
    private final Problems problems;
    private final Supplier<Live> live;

    /** @param live what running sessions share just now */
    DisplayRequests(Answers answers, Problems problems, Supplier<Live> live) {
        this.answers = answers;
        this.problems = problems;
        this.live = live;
    }

    CompletableFuture<org.eclipse.lsp4j.Hover> hover(HoverParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                null,
                (snapshot, file) -> Hover.of(snapshot, live.get(), file, to.offset(file, params.getPosition()))
                        .map(it -> new org.eclipse.lsp4j.Hover(
                                new MarkupContent(MarkupKind.MARKDOWN, it.text()), to.range(file, it.at())))
                        .orElse(null));
    }

    CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        Positions positions = answers.translation().positions();
        return answers.ask(
                params.getTextDocument(),
                new SemanticTokens(List.of()),
                (snapshot, file) -> TokenCode.of(file, positions));
    }

    CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Lenses.of(snapshot, live.get(), file).stream()
                        .map(it -> to.lens(file, it))
                        .toList());
    }

    CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) ->
                        Hints.of(snapshot, live.get(), file, to.positions().span(file.text(), params.getRange()))
                                .stream()
                                .map(it -> to.hint(file, it))
                                .toList());
    }

    CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        Translation to = answers.translation();
        DocumentDiagnosticReport none =
                new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
        return answers.ask(
                params.getTextDocument(),
                none,
                (snapshot, file) -> new DocumentDiagnosticReport(
                        new RelatedFullDocumentDiagnosticReport(problems.of(snapshot.applicationOf(file)).stream()
                                .filter(it -> it.file().path().equals(file.path()))
                                .flatMap(it -> to.told(it).stream())
                                .toList())));
    }

    CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> ManifestRanges.folded(file).stream()
                        .map(it -> to.range(file, it))
                        .map(it -> new FoldingRange(
                                it.getStart().getLine(), it.getEnd().getLine()))
                        .toList());
    }

    CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> params.getPositions().stream()
                        .map(it -> selection(to, file, it))
                        .toList());
    }

    /** From the inside to all of it; where nothing is known, the place itself. */
    private static SelectionRange selection(Translation to, SourceFile file, Position position) {
        SelectionRange grown = null;
        for (Span span : ManifestRanges.around(file, to.offset(file, position)).reversed()) {
            grown = new SelectionRange(to.range(file, span), grown);
        }
        return grown != null ? grown : new SelectionRange(new Range(position, position), null);
    }
}
