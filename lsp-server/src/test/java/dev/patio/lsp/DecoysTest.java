package dev.patio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.check.Problem;
import dev.patio.lsp.facts.FactsReader;
import dev.patio.lsp.facts.FileFacts;
import dev.patio.lsp.facts.Neighbours;
import dev.patio.lsp.facts.Sketches;
import dev.patio.lsp.facts.Source;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Published programs without a word of Patio, which src/test/decoys/fetch puts into the folder of the property decoys. */
@EnabledIfSystemProperty(named = "decoys", matches = ".+")
class DecoysTest {
    private static final int PROGRAMS = 30;

    @TestFactory
    Stream<DynamicTest> nothing_is_said_about_others() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("decoys")))) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        assertThat(folders).hasSizeGreaterThanOrEqualTo(PROGRAMS);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        String.valueOf(folder.getFileName()), () -> nothingIsSaid(folder.toRealPath())));
    }

    private static void nothingIsSaid(Path folder) throws IOException {
        Workspace workspace = Workspace.forReport();
        workspace.roots(List.of(folder));
        Snapshot snapshot = workspace.snapshot();
        assertThat(snapshot.files()).isNotEmpty();
        assertThat(snapshot.all())
                .flatMap(application -> Check.of(application))
                .extracting(Problem::message)
                .isEmpty();
        Sketches sketches = new Sketches();
        snapshot.files().forEach(file -> nothingIsShared(file, sketches));
    }

    /** Though it is looked at as closely as a program of Patio. */
    private static void nothingIsShared(SourceFile file, Sketches sketches) {
        Source source = new Source(
                file.path(), Grammar.of(file.path()).orElseThrow(), file.text().content());
        FileFacts facts = FactsReader.read(source, FactsReader.glance(source), Neighbours.NONE, sketches)
                .facts();
        assertThat(facts.mentions()).as(source.path().toString()).isEmpty();
        assertThat(facts.vague()).as(source.path().toString()).isEmpty();
        assertThat(facts.fields()).as(source.path().toString()).isEmpty();
        assertThat(facts.refused()).as(source.path().toString()).isEmpty();
        assertThat(facts.blocking()).as(source.path().toString()).isEmpty();
        assertThat(facts.usesPatio()).as(source.path().toString()).isFalse();
    }
}
