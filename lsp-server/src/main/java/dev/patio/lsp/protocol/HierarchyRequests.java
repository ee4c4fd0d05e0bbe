package dev.patio.lsp.protocol;

import com.google.gson.JsonPrimitive;
import dev.patio.lsp.feature.Flow;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** Where what is shared comes from and goes to, as what calls what. */
final class HierarchyRequests {
    /** What a client gives back of a name. */
    private static final String EXPORT = "export";

    private static final String CHANNEL = "channel";

    private final Answers answers;

    HierarchyRequests(Answers answers) {
        this.answers = answers;
    }

    CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        Translation to = answers.translation();
        return answers.ask(
                params.getTextDocument(),
                List.of(),
                (snapshot, file) -> Flow.at(snapshot, file, to.offset(file, params.getPosition())).stream()
                        .map(it -> item(to, it))
                        .toList());
    }

    CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams params) {
        Translation to = answers.translation();
        return answers.ask(snapshot -> node(snapshot, params.getItem()).stream()
                .flatMap(node -> Flow.incoming(snapshot, node).stream()
                        .map(step -> new CallHierarchyIncomingCall(
                                item(to, step.to()), ranges(to, giver(step.to(), node), step))))
                .toList());
    }

    CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams params) {
        Translation to = answers.translation();
        return answers.ask(snapshot -> node(snapshot, params.getItem()).stream()
                .flatMap(node -> Flow.outgoing(snapshot, node).stream()
                        .map(step -> new CallHierarchyOutgoingCall(
                                item(to, step.to()), ranges(to, giver(node, step.to()), step))))
                .toList());
    }

    /** Of a name and a file the places are in the file; of two files, in the one that spawns. */
    private static SourceFile giver(Flow.Node from, Flow.Node to) {
        return from instanceof Flow.Node.Name ? to.file() : from.file();
    }

    private static List<Range> ranges(Translation to, SourceFile file, Flow.Step step) {
        return step.at().stream().map(it -> to.range(file, it)).toList();
    }

    private static CallHierarchyItem item(Translation to, Flow.Node node) {
        return switch (node) {
            case Flow.Node.Name it -> {
                SymbolKind kind = it.isChannel() ? SymbolKind.Interface : SymbolKind.Constant;
                Range range = to.range(it.file(), it.at());
                String uri = Uris.of(it.file().path());
                CallHierarchyItem item = new CallHierarchyItem(it.name(), kind, uri, range, range);
                item.setData(it.isChannel() ? CHANNEL : EXPORT);
                yield item;
            }
            case Flow.Node.File(SourceFile file) -> {
                Range range = to.range(file, new Span(0, 0));
                String name = String.valueOf(file.path().getFileName());
                yield new CallHierarchyItem(name, SymbolKind.File, Uris.of(file.path()), range, range);
            }
        };
    }

    /** What an item stood for, if there still is such a file. */
    private static Optional<Flow.Node> node(Snapshot snapshot, CallHierarchyItem item) {
        String data = item.getData() instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
        return Uris.path(item.getUri()).flatMap(snapshot::file).map(file -> switch (data) {
            case EXPORT -> Flow.export(snapshot, file, item.getName());
            case CHANNEL -> Flow.channel(snapshot, file, item.getName());
            default -> new Flow.Node.File(file);
        });
    }
}
