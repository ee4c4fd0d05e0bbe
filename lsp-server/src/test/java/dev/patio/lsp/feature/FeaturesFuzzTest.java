package dev.patio.lsp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.live.Live;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Everything is asked anywhere in samples/, while somebody types nonsense into them. */
class FeaturesFuzzTest {
    private static final int EDITS = Integer.getInteger("fuzz.asked", 300);
    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "(",
            ")",
            "{",
            "}",
            "[",
            "\n",
            "\n\n    ",
            "patio.",
            "import ",
            "from ",
            "export ",
            ": ",
            "// ",
            "`",
            "😀",
            "");

    private final Random random = new Random(Long.getLong("fuzz.seed", 42));

    @Test
    void everything_has_an_answer_everywhere() throws IOException {
        Workspace workspace = new Workspace();
        workspace.roots(List.of(Path.of("../samples")));
        int answers = 0;
        for (int i = 0; i < EDITS; i++) {
            List<SourceFile> files = new ArrayList<>();
            workspace.snapshot().files().forEach(files::add);
            SourceFile file = files.get(random.nextInt(files.size()));
            workspace.open(file.path(), edited(file.text()));
            Snapshot snapshot = workspace.snapshot();
            answers += asked(snapshot, snapshot.file(file.path()).orElseThrow());
        }
        assertThat(answers).isPositive();
    }

    private Text edited(Text text) {
        int from = random.nextInt(text.content().length() + 1);
        Span span = new Span(from, Math.min(text.content().length(), from + random.nextInt(8)));
        return text.replace(span, PIECES.get(random.nextInt(PIECES.size())));
    }

    /** How many answers there were. */
    private int asked(Snapshot snapshot, SourceFile file) {
        int offset = random.nextInt(file.text().content().length() + 1);
        int answers = Definition.of(snapshot, file, offset).size()
                + References.of(snapshot, file, offset, true).size()
                + Highlights.of(snapshot, file, offset).size()
                + Hover.of(snapshot, Live.NONE, file, offset).stream().toList().size()
                + Completion.of(snapshot, file, offset).items().size()
                + Signatures.of(file, offset).stream().toList().size()
                + TypeDefinition.of(snapshot, file, offset).size()
                + ManifestRanges.around(file, offset).size()
                + ManifestRanges.folded(file).size()
                + Fixes.of(snapshot, file, new Span(offset, offset)).size()
                + Hints.of(snapshot, Live.NONE, file, new Span(0, offset)).size()
                + Lenses.of(snapshot, Live.NONE, file).size()
                + Links.of(snapshot, file).size()
                + Symbols.of(file).size()
                + Tokens.of(file).size();
        for (Flow.Node node : Flow.at(snapshot, file, offset).stream().toList()) {
            answers += Flow.incoming(snapshot, node).size()
                    + Flow.outgoing(snapshot, node).size();
        }
        try {
            answers += Rename.places(snapshot, file, offset, "other").size();
        } catch (Rename.RefusedException e) {
            assertThat(e).hasMessageNotContaining("%s");
        }
        for (Application application : snapshot.all()) {
            answers += Check.of(application).size();
        }
        return answers;
    }
}
