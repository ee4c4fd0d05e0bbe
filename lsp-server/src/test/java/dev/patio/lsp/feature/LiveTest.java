package dev.patio.lsp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.live.Live;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown while a session runs. */
class LiveTest {
    @TempDir
    private Path folder;

    private Live live;
    private Snapshot snapshot;
    private SourceFile file;

    @BeforeEach
    void read() throws IOException {
        Path path = folder.resolve("a.py");
        Files.writeString(
                path,
                "import patio\npatio.export('prices', [1])\nall = patio.import_('prices')\nc = patio.channel('orders')\n");
        live = new Live(Map.of(
                folder,
                new Live.Shared(
                        Map.of("prices", new Live.Export(3, "list", 1200, "feed")),
                        Map.of("orders", new Live.Channel(2, 64, 0, 1, false)))));
        Workspace workspace = new Workspace();
        workspace.roots(List.of(folder));
        snapshot = workspace.snapshot();
        file = snapshot.file(path).orElseThrow();
    }

    private String hover(Live at, String word) {
        int offset = file.text().content().indexOf(word);
        return Hover.of(snapshot, at, file, offset).orElseThrow().text();
    }

    @Test
    void hover_tells_versions_and_messages() {
        assertThat(hover(live, "prices")).endsWith("now: version 3, list, 1 KB, from `feed`");
        assertThat(hover(live, "orders")).endsWith("now: 2 of 64 messages; waiting: 0 to send, 1 to receive");
    }

    @Test
    void lenses_and_hints_tell_it_briefly() {
        assertThat(Lenses.of(snapshot, live, file))
                .extracting(Lenses.Lens::text)
                .contains(
                        "export \"prices\": uses: 1 · now version 3, list, 1 KB",
                        "channel \"orders\": sends: 0, receives: 0 · now 2 of 64 messages");
        assertThat(Hints.of(
                        snapshot, live, file, new Span(0, file.text().content().length())))
                .extracting(Hints.Hint::text)
                .contains(": list of integer · now version 3, list, 1 KB");
    }

    @Test
    void nothing_is_said_of_what_does_not_run() {
        assertThat(hover(Live.NONE, "prices")).doesNotContain("now");
        Live elsewhere = new Live(Map.of(folder.resolve("other"), new Live.Shared(Map.of(), Map.of())));
        assertThat(hover(elsewhere, "prices")).doesNotContain("now");
        assertThat(Lenses.of(snapshot, Live.NONE, file))
                .extracting(Lenses.Lens::text)
                .noneMatch(it -> it.contains("now"));
    }
}
