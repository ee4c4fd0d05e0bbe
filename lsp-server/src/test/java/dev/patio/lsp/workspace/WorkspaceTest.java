package dev.patio.lsp.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace that has seen any changes is one that is read anew. */
class WorkspaceTest {
    private static final int CHANGES = 120;
    private static final Map<String, String> FILES = Map.of(
            "patio.json",
            "{ \"programs\": { \"a\": \"a.py\", \"b\": { \"run\": \"b.js\", \"after\": { \"a\": \"exports:prices\" } } } }",
            "a.py",
            "import patio\nfrom names import NAME, Bus\npatio.export(NAME, {'low': 1})\nfor each in patio.channel('orders'):\n    print(each.id)\nBus('x').put(1)\n",
            "names.py",
            "from more import *\nimport patio\nclass Bus:\n    def __init__(self, name):\n        self.it = patio.channel(name)\n    def put(self, value):\n        self.it.send(value)\n",
            "more.py",
            "NAME = 'prices'\n",
            "b.js",
            "const { importSync, open } = require('./lib');\nconst { low } = importSync('prices');\nopen('orders').sendSync({ id: 1 });\n",
            "lib.js",
            "export * from 'patio';\nimport { channel } from 'patio';\nexport const open = (name) => channel(name);\n",
            "sub/C.java",
            "import dev.patio.api.*;\nclass C { record R(int low) {} Object o = Patio.record(Patio.importValue(D.NAME)).as(R.class); }\n",
            "sub/D.java",
            "class D { static final String NAME = \"prices\"; }\n",
            "sub/d.ts",
            "import { export as put } from 'patio';\nput(`other`, [1, 2]);\n");
    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "(",
            ")",
            "{",
            "}",
            "\n",
            "    ",
            "prices",
            "patio.",
            "export('x', 1)",
            ": ",
            "// ",
            "# ",
            "`",
            "é😀",
            "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void is_what_a_fresh_one_is_after_any_changes(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(new TreeMap<>(FILES).keySet());
        for (String name : names) {
            write(name, FILES.get(name));
        }
        Workspace workspace = new Workspace();
        workspace.roots(List.of(folder));
        Map<Path, String> open = new TreeMap<>();
        for (int i = 0; i < CHANGES; i++) {
            Path path = folder.resolve(names.get(random.nextInt(names.size())));
            change(random, workspace, open, path);
            if (random.nextInt(4) == 0) {
                assertThat(described(workspace.snapshot())).isEqualTo(described(fresh(open)));
            }
        }
        assertThat(described(workspace.snapshot())).isEqualTo(described(fresh(open)));
    }

    private void change(Random random, Workspace workspace, Map<Path, String> open, Path path) throws IOException {
        switch (random.nextInt(8)) {
            case 0 -> {
                open.remove(path);
                workspace.close(path);
            }
            case 1 -> {
                Files.deleteIfExists(path);
                workspace.refresh(path);
            }
            case 2 -> {
                write(
                        folder.relativize(path).toString(),
                        edited(random, FILES.get(folder.relativize(path).toString())));
                workspace.refresh(path);
            }
            default -> {
                String before = open.getOrDefault(
                        path, FILES.get(folder.relativize(path).toString()));
                open.put(path, edited(random, before));
                workspace.open(path, new Text(open.get(path)));
            }
        }
    }

    private static String edited(Random random, String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(6));
        return text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(to);
    }

    private void write(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private Snapshot fresh(Map<Path, String> open) throws IOException {
        Workspace fresh = new Workspace();
        open.forEach((path, text) -> fresh.open(path, new Text(text)));
        fresh.roots(List.of(folder));
        return fresh.snapshot();
    }

    /** Everything that answers are made of. */
    private static String described(Snapshot snapshot) {
        StringBuilder all = new StringBuilder();
        for (SourceFile file : snapshot.files()) {
            all.append(file.path()).append('\n').append(file.text().content()).append('\n');
            all.append(file.facts()).append('\n').append(file.manifest()).append('\n');
        }
        for (Application application : snapshot.all()) {
            all.append(application.folder()).append('\n');
            Check.of(application)
                    .forEach(it -> all.append(it.code())
                            .append(it.at())
                            .append(it.message())
                            .append('\n'));
        }
        return all.toString();
    }
}
