package dev.patio.lsp;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.check.Problem;
import dev.patio.lsp.feature.Completion;
import dev.patio.lsp.feature.Definition;
import dev.patio.lsp.feature.FileRename;
import dev.patio.lsp.feature.Fixes;
import dev.patio.lsp.feature.Flow;
import dev.patio.lsp.feature.Highlights;
import dev.patio.lsp.feature.Hints;
import dev.patio.lsp.feature.Hover;
import dev.patio.lsp.feature.Lenses;
import dev.patio.lsp.feature.Links;
import dev.patio.lsp.feature.ManifestRanges;
import dev.patio.lsp.feature.Place;
import dev.patio.lsp.feature.References;
import dev.patio.lsp.feature.Rename;
import dev.patio.lsp.feature.Signatures;
import dev.patio.lsp.feature.Symbols;
import dev.patio.lsp.feature.Tokens;
import dev.patio.lsp.feature.TypeDefinition;
import dev.patio.lsp.live.Live;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A workspace with a cursor in it, that answers in lines. */
record Asked(Snapshot snapshot, Path folder, Path path, int cursor) {
    List<String> answer(String question) {
        String[] words = question.split(" ", 2);
        return answer(words[0], words.length > 1 ? words[1] : "")
                .flatMap(String::lines)
                .map(line -> line.replace(folder.toString(), "$FOLDER"))
                .toList();
    }

    private Stream<String> answer(String question, String argument) {
        return switch (question) {
            case "definition" -> places(Definition.of(snapshot, file(), cursor));
            case "references" -> places(References.of(snapshot, file(), cursor, true));
            case "uses" -> places(References.of(snapshot, file(), cursor, false));
            case "highlights" ->
                Highlights.of(snapshot, file(), cursor).stream()
                        .map(it -> place(file(), it.at()) + (it.writes() ? " writes" : ""));
            case "prepare" -> prepare();
            case "rename" -> rename(argument);
            case "hover" ->
                Hover.of(snapshot, Live.NONE, file(), cursor).stream()
                        .map(it -> it.text().replace("\n\n", "\n"));
            case "completion" ->
                Completion.of(snapshot, file(), cursor).items().stream()
                        .map(it -> (it.label() + " " + it.sort().name().toLowerCase(Locale.ROOT) + " " + it.detail())
                                        .strip()
                                + (it.text().equals(it.label()) ? "" : " writes «" + it.text() + "»"));
            case "signature" -> Signatures.of(file(), cursor).stream().flatMap(Asked::signatures);
            case "tokens" ->
                Tokens.of(file()).stream()
                        .map(it -> place(file(), it.at()) + " "
                                + it.sort().name().toLowerCase(Locale.ROOT) + (it.defines() ? " defines" : ""));
            case "symbols" -> Symbols.of(file()).stream().map(Asked::symbol);
            case "workspace-symbols" ->
                Symbols.matching(snapshot, argument).stream().map(Asked::symbol);
            case "links" ->
                Links.of(snapshot, file()).stream()
                        .map(it -> place(file(), it.at()) + " to " + folder.relativize(it.to()));
            case "lenses" -> Lenses.of(snapshot, Live.NONE, file()).stream().map(this::lens);
            case "hints" ->
                Hints.of(
                                snapshot,
                                Live.NONE,
                                file(),
                                new Span(0, file().text().content().length()))
                        .stream()
                        .map(it -> place(file(), new Span(it.offset(), it.offset())) + " " + it.text());
            case "type-definition" -> places(TypeDefinition.of(snapshot, file(), cursor));
            case "calls" -> calls();
            case "folding" -> ManifestRanges.folded(file()).stream().map(it -> lines(it));
            case "selection" ->
                ManifestRanges.around(file(), cursor).stream()
                        .map(it -> it.of(file().text().content()).replaceAll("\\s+", " "));
            case "move" -> moved(argument.split(" ", 2));
            case "fixes" ->
                Fixes.of(snapshot, file(), new Span(cursor, cursor)).stream()
                        .map(it -> it.title() + " " + place(it.file(), it.at())
                                + (it.preferred() && it.at().length() > 0
                                        ? ""
                                        : " writes " + it.text().replace("\n", "\\n")));
            case "check" -> check();
            default -> throw new IllegalArgumentException("no such question: " + question);
        };
    }

    private String lines(Span span) {
        Text text = file().text();
        return (text.point(span.start()).line() + 1) + " to "
                + (text.point(span.end()).line() + 1);
    }

    private Stream<String> moved(String[] fromAndTo) {
        return FileRename.of(snapshot, folder.resolve(fromAndTo[0]), folder.resolve(fromAndTo[1])).stream()
                .map(it -> place(it.file(), it.at()) + " becomes " + it.text());
    }

    /** What comes in and goes out, two steps far. */
    private Stream<String> calls() {
        return Flow.at(snapshot, file(), cursor).stream()
                .flatMap(node -> Stream.of(
                                Stream.of(node(node)),
                                steps("  from ", Flow.incoming(snapshot, node), it -> Flow.incoming(snapshot, it)),
                                steps("  to ", Flow.outgoing(snapshot, node), it -> Flow.outgoing(snapshot, it)))
                        .flatMap(it -> it));
    }

    private Stream<String> steps(String way, List<Flow.Step> steps, Function<Flow.Node, List<Flow.Step>> next) {
        return steps.stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(way + node(step.to()) + " " + step.at().size()),
                        next.apply(step.to()).stream().map(it -> "  " + way + node(it.to()))));
    }

    private String node(Flow.Node node) {
        return switch (node) {
            case Flow.Node.Name it ->
                it.space().name().toLowerCase(Locale.ROOT) + " " + it.name() + " in " + name(it.file());
            case Flow.Node.File it -> name(it.file());
        };
    }

    private SourceFile file() {
        return snapshot.file(path).orElseThrow();
    }

    private Stream<String> places(List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparing((Place it) -> it.file().path())
                        .thenComparingInt(it -> it.span().start()))
                .map(it -> place(it.file(), it.span()));
    }

    private String place(SourceFile file, Span span) {
        Text text = file.text();
        Text.Point start = text.point(span.start());
        Text.Point end = text.point(span.end());
        String line = text.line(start.line());
        int to = end.line() == start.line() ? end.column() : line.length();
        String marked =
                line.substring(0, start.column()) + "«" + line.substring(start.column(), to) + "»" + line.substring(to);
        return name(file) + ":" + (start.line() + 1) + " " + marked.strip();
    }

    private String name(SourceFile file) {
        return folder.relativize(file.path()).toString();
    }

    private String lens(Lenses.Lens lens) {
        String does = switch (lens.action()) {
            case Lenses.Action.Show show -> "";
            case Lenses.Action.Start start -> " of " + folder.relativize(start.file());
        };
        return place(file(), lens.at()) + " " + lens.text() + does;
    }

    private static Stream<String> signatures(Signatures.Help help) {
        return IntStream.range(0, help.signatures().size()).mapToObj(index -> {
            Signatures.Signature signature = help.signatures().get(index);
            if (index != help.active() || signature.parameters().isEmpty()) {
                return (index == help.active() ? "" : "  ") + signature.label();
            }
            Span at = signature.parameters().get(help.parameter());
            return signature.label().substring(0, at.start()) + "«" + at.of(signature.label()) + "»"
                    + signature.label().substring(at.end()) + " " + signature.documentation();
        });
    }

    private Stream<String> prepare() {
        try {
            return Rename.prepare(snapshot, file(), cursor).stream()
                    .map(it -> it.name() + " " + place(file(), it.at()));
        } catch (Rename.RefusedException e) {
            return Stream.of("refused: " + e.getMessage());
        }
    }

    private Stream<String> rename(String newName) {
        try {
            return places(Rename.places(snapshot, file(), cursor, newName));
        } catch (Rename.RefusedException e) {
            return Stream.of("refused: " + e.getMessage());
        }
    }

    private static String symbol(Symbols.Symbol symbol) {
        int line = symbol.file().text().point(symbol.at().start()).line() + 1;
        return symbol.sort().name().toLowerCase(Locale.ROOT) + " " + symbol.name() + " "
                + symbol.file().path().getFileName() + ":" + line;
    }

    private Stream<String> check() {
        List<Problem> problems = new ArrayList<>();
        for (Application application : snapshot.all()) {
            problems.addAll(Check.of(application));
        }
        return problems.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.code().severity().id() + " " + it.code().id() + " " + place(it.file(), it.at())
                                + "\n  " + it.message()),
                        it.related().stream()
                                .map(other -> "  " + place(other.file(), other.at()) + ": " + other.message())));
    }
}
