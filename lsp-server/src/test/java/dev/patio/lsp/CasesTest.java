package dev.patio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.Case.Section;
import dev.patio.lsp.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the server says about small workspaces, as src/test/cases expect it. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final boolean WRITE = Boolean.getBoolean("cases.write");

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicNode> answers_are_as_expected() throws IOException {
        List<DynamicNode> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".case")).sorted().toList()) {
                String text = Files.readString(file);
                Case one = Case.of(text);
                Path folder = scratch.resolve(CASES.relativize(file).toString());
                Asked asked = asked(folder, one);
                if (WRITE) {
                    Files.writeString(file, Case.written(text, answered(asked, one)));
                }
                for (Section section : one.sections()) {
                    String name = CASES.relativize(file) + " " + section.question();
                    tests.add(DynamicTest.dynamicTest(
                            name,
                            file.toUri(),
                            () -> assertThat(asked.answer(section.question())).isEqualTo(section.expected())));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static List<Section> answered(Asked asked, Case one) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Section section : one.sections()) {
            sections.add(new Section(section.question(), asked.answer(section.question())));
        }
        return sections;
    }

    private static Asked asked(Path folder, Case one) throws IOException {
        Path cursorFile = folder;
        int cursor = 0;
        for (Map.Entry<String, String> file : one.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            int at = file.getValue().indexOf(Case.CURSOR);
            if (at >= 0) {
                cursorFile = path;
                cursor = at;
            }
            Files.writeString(path, file.getValue().replace(Case.CURSOR, ""));
        }
        Workspace workspace = Workspace.forReport();
        workspace.roots(List.of(folder));
        return new Asked(workspace.snapshot(), folder, cursorFile, cursor);
    }
}
