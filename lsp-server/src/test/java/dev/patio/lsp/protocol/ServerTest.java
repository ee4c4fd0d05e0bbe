package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client asks. */
@Timeout(60)
class ServerTest extends Connected {
    @Test
    void finds_the_definition_in_another_language() throws Exception {
        initialize();
        assertThat(definition("main.py", 1, 23))
                .containsExactly(new Location(
                        document("feed.js").getUri(), new Range(new Position(0, 25), new Position(0, 31))));
    }

    @Test
    void counts_bytes_where_the_client_prefers_them() throws Exception {
        InitializeResult result = initialize("utf-8", "utf-16");
        assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo("utf-8");
        assertThat(definition("main.py", 1, 25)).hasSize(1);
        assertThat(definition("main.py", 1, 20)).isEmpty();
    }

    @Test
    void tokens_count_from_the_one_before() throws Exception {
        initialize();
        write("both.py", "import patio\n'😀'; patio.export('a', patio.import_('prices'))\n");
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(document("both.py").getUri(), FileChangeType.Created))));
        assertThat(server.getTextDocumentService()
                        .semanticTokensFull(new SemanticTokensParams(document("both.py")))
                        .get(20, TimeUnit.SECONDS)
                        .getData())
                .containsExactly(1, 20, 1, 0, 1, 0, 19, 6, 0, 0);
    }

    @Test
    void a_refused_request_says_why_and_the_server_goes_on() throws Exception {
        initialize();
        RenameParams params = new RenameParams(document("main.py"), new Position(1, 23), "it's");
        assertThatThrownBy(() -> server.getTextDocumentService().rename(params).get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("cannot be a name");
        assertThat(definition("main.py", 1, 23)).hasSize(1);
        assertThat(definition("absent.py", 0, 0)).isEmpty();
    }

    @Test
    void of_thousands_of_names_the_nearest_are_offered_and_told_about_when_they_are_looked_at() throws Exception {
        String exports = IntStream.range(0, 3_000)
                .mapToObj("patio.export('n%d', 1)\n"::formatted)
                .collect(Collectors.joining());
        write("many.py", "import patio\npatio.import_('pri')\n" + exports);
        initialize();
        CompletionList offered = server.getTextDocumentService()
                .completion(new CompletionParams(document("many.py"), new Position(1, 18)))
                .get(20, TimeUnit.SECONDS)
                .getRight();
        assertThat(offered.isIncomplete()).isTrue();
        assertThat(offered.getItems()).hasSizeLessThan(500);
        CompletionItem first = offered.getItems().getFirst();
        assertThat(first.getLabel()).isEqualTo("prices");
        assertThat(first.getDocumentation()).isNull();
        assertThat(server.getTextDocumentService()
                        .resolveCompletionItem(first)
                        .get(20, TimeUnit.SECONDS)
                        .getDocumentation()
                        .getRight()
                        .getValue())
                .contains("exported by feed.js:1");
    }

    @Test
    void follows_a_name_to_the_programs_that_use_it() throws Exception {
        initialize();
        List<CallHierarchyItem> items = server.getTextDocumentService()
                .prepareCallHierarchy(new CallHierarchyPrepareParams(document("feed.js"), new Position(0, 26)))
                .get(20, TimeUnit.SECONDS);
        assertThat(items).extracting(CallHierarchyItem::getName).containsExactly("prices");
        assertThat(server.getTextDocumentService()
                        .callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(items.getFirst()))
                        .get(20, TimeUnit.SECONDS))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.getTo().getName()).isEqualTo("main.py");
                    assertThat(call.getFromRanges())
                            .containsExactly(new Range(new Position(1, 21), new Position(1, 27)));
                });
        assertThat(server.getTextDocumentService()
                        .callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(items.getFirst()))
                        .get(20, TimeUnit.SECONDS))
                .extracting(call -> call.getFrom().getName())
                .containsExactly("feed.js");
    }

    @Test
    void a_manifest_follows_the_files_that_it_runs_and_folds() throws Exception {
        write("patio.json", "{ \"programs\": {\n    \"feed\": \"feed.js\"\n} }\n");
        initialize();
        var edit = server.getWorkspaceService()
                .willRenameFiles(new RenameFilesParams(List.of(new FileRename(
                        document("feed.js").getUri(), document("in/feed.js").getUri()))))
                .get(20, TimeUnit.SECONDS);
        assertThat(edit.getChanges().get(document("patio.json").getUri()))
                .containsExactly(new TextEdit(new Range(new Position(1, 13), new Position(1, 20)), "in/feed.js"));
        assertThat(server.getTextDocumentService()
                        .foldingRange(new FoldingRangeRequestParams(document("patio.json")))
                        .get(20, TimeUnit.SECONDS))
                .containsExactly(new FoldingRange(0, 2), new FoldingRange(0, 2));
        assertThat(server.getTextDocumentService()
                        .selectionRange(new SelectionRangeParams(document("patio.json"), List.of(new Position(1, 15))))
                        .get(20, TimeUnit.SECONDS)
                        .getFirst()
                        .getParent()
                        .getRange())
                .isEqualTo(new Range(new Position(1, 12), new Position(1, 21)));
    }
}
