package dev.patio.session.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.guest.Access.Right;
import dev.patio.guest.Language;
import dev.patio.session.After;
import dev.patio.session.Program;
import dev.patio.session.Restart;
import dev.patio.session.StandardInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Manifests are read as src/test/manifests expects: a folder is a patio.json and the mistakes in it. */
class ManifestTest {
    private static final Path MANIFESTS = Path.of("src/test/manifests");

    @TestFactory
    List<DynamicTest> every_mistake_is_reported_with_its_place() throws IOException {
        try (Stream<Path> folders = Files.list(MANIFESTS)) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> assertThat(mistakes(folder)).isEqualTo(Files.readString(folder.resolve("expected")))))
                    .toList();
        }
    }

    private static String mistakes(Path folder) throws IOException {
        return read(folder).mistakes().stream()
                .map(m -> "%d:%d: %s%n".formatted(m.place().line(), m.place().column(), m.message()))
                .collect(Collectors.joining())
                .replace(MANIFESTS.toAbsolutePath().toString(), "$MANIFESTS");
    }

    @Test
    void a_manifest_says_everything_about_its_programs() throws IOException {
        Path folder = MANIFESTS.resolve("right");
        assertThat(read(folder).sharedLimit()).hasValue(512L << 20);
        List<Program> programs = read(folder).programs();
        assertThat(programs).extracting(Program::name).containsExactly("short", "long");
        Program program = programs.getLast();
        assertThat(program.language()).isEqualTo(Language.PYTHON);
        assertThat(program.commandLine()).containsExactly("-m", "http.server", "--bind", "127.0.0.1");
        assertThat(program.instanceNames()).containsExactly("long-1", "long-2");
        assertThat(program.after()).containsExactly(new After.Started("short"));
        assertThat(program.restart())
                .isEqualTo(new Restart(Restart.Policy.ON_FAILURE, 3, Duration.ofMillis(50), Duration.ofSeconds(2)));
        assertThat(program.environment())
                .containsEntry("HOME", "/home/ada")
                .containsEntry("LEVEL", "debug")
                .containsEntry("WORKERS", "4")
                .containsEntry("VERBOSE", "true");
        assertThat(program.input())
                .isEqualTo(new StandardInput.File(folder.toAbsolutePath().resolve("patio.json")));
        assertThat(program.access().write()).isEqualTo(Optional.of(List.of()));
        assertThat(program.access().allows(Right.NETWORK)).isTrue();
        assertThat(program.access().allows(Right.PROCESSES)).isFalse();
        assertThat(program.limits().wall()).contains(Duration.ofSeconds(90));
        assertThat(program.limits().allocated()).hasValue(2L << 30);
    }

    private static Manifest read(Path folder) throws IOException {
        return Manifest.read(folder.toAbsolutePath().resolve(Manifest.NAME), Map.of("HOME", "/home/ada"));
    }
}
