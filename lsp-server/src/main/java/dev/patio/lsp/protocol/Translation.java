package dev.patio.lsp.protocol;

import dev.patio.lsp.check.Problem;
import dev.patio.lsp.check.Severity;
import dev.patio.lsp.feature.Completion;
import dev.patio.lsp.feature.Fixes;
import dev.patio.lsp.feature.Hints;
import dev.patio.lsp.feature.Lenses;
import dev.patio.lsp.feature.Place;
import dev.patio.lsp.feature.Signatures;
import dev.patio.lsp.feature.Symbols;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What features give, in the words of the protocol. */
record Translation(Positions positions, Settings settings) {
    int offset(SourceFile file, Position position) {
        return positions.offset(file.text(), position);
    }

    Range range(SourceFile file, Span span) {
        return positions.range(file.text(), span);
    }

    Location location(Place place) {
        return location(place.file(), place.span());
    }

    private Location location(SourceFile file, Span span) {
        return new Location(Uris.of(file.path()), range(file, span));
    }

    List<Location> locations(List<Place> places) {
        return places.stream().map(this::location).toList();
    }

    /** None where the user does not want to hear of it. */
    Optional<Diagnostic> told(Problem problem) {
        return settings.told(diagnostic(problem));
    }

    Diagnostic diagnostic(Problem problem) {
        Diagnostic diagnostic = new Diagnostic(
                range(problem.file(), problem.at()),
                problem.message(),
                severity(problem.code().severity()),
                "patio",
                problem.code().id());
        Page.section(problem.code()).map(DiagnosticCodeDescription::new).ifPresent(diagnostic::setCodeDescription);
        diagnostic.setRelatedInformation(problem.related().stream()
                .map(it -> new DiagnosticRelatedInformation(location(it.file(), it.at()), it.message()))
                .toList());
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
        };
    }

    CompletionItem item(SourceFile file, Completion.Item item) {
        CompletionItem translated = new CompletionItem(item.label());
        translated.setKind(
                switch (item.sort()) {
                    case EXPORT, CHANNEL -> CompletionItemKind.Reference;
                    case FIELD -> CompletionItemKind.Field;
                    case METHOD -> CompletionItemKind.Method;
                    case FILE -> CompletionItemKind.File;
                    case KEY -> CompletionItemKind.Property;
                    case VALUE -> CompletionItemKind.Value;
                });
        if (item.sort() == Completion.Sort.KEY || item.sort() == Completion.Sort.VALUE) {
            translated.setDocumentation(item.detail());
        } else if (!item.detail().isEmpty()) {
            translated.setDetail(item.detail());
        }
        translated.setTextEdit(Either.forLeft(new TextEdit(range(file, item.replaces()), item.text())));
        if (!item.shared().isEmpty()) {
            new Named(Uris.of(file.path()), item.sort(), item.shared()).into(translated);
        }
        return translated;
    }

    SignatureHelp help(Signatures.Help help) {
        List<SignatureInformation> signatures = help.signatures().stream()
                .map(it -> new SignatureInformation(
                        it.label(),
                        it.documentation(),
                        it.parameters().stream()
                                .map(span -> new ParameterInformation(span.of(it.label())))
                                .toList()))
                .toList();
        return new SignatureHelp(signatures, help.active(), help.parameter());
    }

    /** A client has to know the commands: to show the places in the third argument, to start the program of a manifest or a file. */
    CodeLens lens(SourceFile file, Lenses.Lens lens) {
        Range range = range(file, lens.at());
        Command command = switch (lens.action()) {
            case Lenses.Action.Show show ->
                new Command(
                        lens.text(),
                        "patio.showUses",
                        List.of(Uris.of(file.path()), range.getStart(), locations(show.places())));
            case Lenses.Action.Start start ->
                new Command(
                        lens.text(),
                        start.debugged() ? "patio.debugProgram" : "patio.runProgram",
                        List.of(Uris.of(start.file()), start.program()));
        };
        return new CodeLens(range, command, null);
    }

    InlayHint hint(SourceFile file, Hints.Hint hint) {
        InlayHint translated =
                new InlayHint(positions.position(file.text(), hint.offset()), Either.forLeft(hint.text()));
        translated.setKind(InlayHintKind.Type);
        return translated;
    }

    CodeAction fix(Fixes.Fix fix) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic(fix.problem())));
        action.setIsPreferred(fix.preferred());
        TextEdit edit = new TextEdit(range(fix.file(), fix.at()), fix.text());
        action.setEdit(new WorkspaceEdit(Map.of(Uris.of(fix.file().path()), List.of(edit))));
        return action;
    }

    static SymbolKind kind(Symbols.Sort sort) {
        return switch (sort) {
            case EXPORT -> SymbolKind.Constant;
            case IMPORT -> SymbolKind.Variable;
            case CHANNEL -> SymbolKind.Interface;
            case SPAWN -> SymbolKind.File;
            case PROGRAM -> SymbolKind.Module;
        };
    }
}
