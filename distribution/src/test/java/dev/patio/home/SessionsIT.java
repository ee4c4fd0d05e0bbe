package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The sessions of polyglot-host/src/test/sessions and the samples come to what is expected of them. */
class SessionsIT {
    private static final List<Path> FOLDERS = Stream.of("polyglot-host/src/test/sessions", "samples")
            .map(PatioHome.CHECKOUT::resolve)
            .toList();

    /** The keys of a case.json. */
    private static final class Keys {
        List<String> options = List.of();
        Map<String, String> environment = Map.of();
        int status;
        String stdin = "";
        List<String> ignore = List.of();
    }

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @TestFactory
    List<DynamicTest> sessions_come_to_what_is_expected() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path all : FOLDERS) {
            try (Stream<Path> folders = Files.list(all)) {
                folders.filter(folder -> Files.exists(folder.resolve("expected")))
                        .filter(folder -> Share.has(folder.getFileName().toString()))
                        .sorted()
                        .map(folder ->
                                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                        .forEach(tests::add);
            }
        }
        return tests;
    }

    private void check(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("case.json");
        Keys keys = Files.exists(file) ? new Gson().fromJson(Files.readString(file), Keys.class) : new Keys();
        Path copy = Folders.copy(folder, temporary.resolve(folder.getFileName()));
        Path stdin = Files.writeString(temporary.resolve(folder.getFileName() + ".stdin"), keys.stdin);
        List<String> command = Stream.of(
                        PatioHome.command("run", "--no-summary").stream(), keys.options.stream(), Stream.of("."))
                .flatMap(words -> words)
                .toList();
        Ran ran = Ran.of(command, copy, PatioHome.brief(keys.environment), stdin);
        List<String> seen = Stream.concat(ran.outText().lines(), ran.errText().lines())
                .map(line -> line.replace(copy.toString(), "$DIR").stripTrailing())
                .filter(line -> keys.ignore.stream().noneMatch(line::startsWith))
                .filter(line -> keys.ignore.isEmpty() || !line.isEmpty())
                .sorted()
                .toList();
        List<String> expected =
                Files.readAllLines(folder.resolve("expected")).stream().sorted().toList();
        assertThat(cut(seen, expected)).isEqualTo(expected);
        assertThat(ran.status()).isEqualTo(keys.status);
    }

    /** Cuts what stands for any rest of a line. */
    private static List<String> cut(List<String> seen, List<String> expected) {
        return IntStream.range(0, seen.size())
                .mapToObj(i -> {
                    String line = seen.get(i);
                    String pattern = i < expected.size() ? expected.get(i) : "";
                    String beginning = pattern.endsWith("~") ? pattern.substring(0, pattern.length() - 1) : line;
                    return pattern.endsWith("~") && line.startsWith(beginning) ? pattern : line;
                })
                .toList();
    }
}
