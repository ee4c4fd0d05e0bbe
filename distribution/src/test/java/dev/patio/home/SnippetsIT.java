package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Each snippet of the docs that is a program of one of the languages runs to its end, and complains of nothing. */
class SnippetsIT {
    private static final Path DOCS = PatioHome.CHECKOUT.resolve("docs");
    private static final Path NEIGHBOURS = PatioHome.CHECKOUT.resolve("polyglot-host/src/test/snippets");

    private static final Pattern BLOCK = Pattern.compile(
            "^#+ (?<heading>[^\\n]+)$|^```(?<language>python|js|java)\\n(?<text>.*?)^```$",
            Pattern.DOTALL | Pattern.MULTILINE);

    private record Snippet(String heading, int line, String language, String text) {
        String file() {
            return switch (language) {
                case "python" -> "main.py";
                case "js" -> "main.mjs";
                default -> "Main.java";
            };
        }

        /** What a reader adds without being told. */
        String program() {
            return switch (language) {
                case "python" -> "import array\nimport patio\n\n" + text;
                case "js" -> "import * as patio from 'patio';\n\n" + text;
                default ->
                    "import dev.patio.api.*;\nimport java.nio.*;\nimport java.time.*;\nimport java.util.*;\n\n"
                            + inClass();
            };
        }

        private String inClass() {
            return text.contains("public class")
                    ? text
                    : "public class Main {\n    public static void main(String[] args) {\n" + text + "    }\n}\n";
        }
    }

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @TestFactory
    List<DynamicTest> snippets_run() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String part : List.of("guide", "reference")) {
            try (Stream<Path> pages = Files.list(DOCS.resolve(part))) {
                for (Path page : pages.sorted().toList()) {
                    for (Snippet snippet : snippets(Files.readString(page))) {
                        String name = part + "-" + page.getFileName() + ":" + snippet.line();
                        if (Share.has(name)) {
                            tests.add(DynamicTest.dynamicTest(name, () -> check(snippet, name)));
                        }
                    }
                }
            }
        }
        return tests;
    }

    private static List<Snippet> snippets(String page) {
        List<Snippet> snippets = new ArrayList<>();
        String heading = "";
        for (Matcher block = BLOCK.matcher(page); block.find(); ) {
            if (block.group("heading") != null) {
                heading = block.group("heading").toLowerCase(Locale.ROOT).replace(' ', '-');
            } else {
                int line = (int) page.substring(0, block.start()).lines().count() + 1;
                snippets.add(new Snippet(heading, line, block.group("language"), block.group("text")));
            }
        }
        return snippets;
    }

    private void check(Snippet snippet, String name) throws IOException, InterruptedException {
        Path folder = Folders.copy(NEIGHBOURS, temporary.resolve(name));
        Files.writeString(folder.resolve(snippet.file()), snippet.program());
        List<String> command = PatioHome.command("run", "--raw", "--no-summary", snippet.file());
        String neighbour = snippet.heading() + ".py";
        if (Files.exists(folder.resolve(neighbour))) {
            command.addAll(List.of(";", neighbour));
        }
        Ran ran = Ran.of(command, folder, PatioHome.brief(Map.of()), Path.of("/dev/null"));
        assertThat(ran.errText()).isEmpty();
        assertThat(ran.status()).isZero();
    }
}
