package dev.patio.lsp.workspace;

import dev.patio.lsp.syntax.Grammar;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which files of a folder are the user's sources. */
final class Tree {
    private static final int MOST = 50_000;
    private static final Set<String> IGNORED = Set.of(
            "node_modules",
            "bower_components",
            "__pycache__",
            "site-packages",
            "venv",
            "target",
            "build",
            "dist",
            "out");

    private Tree() {}

    static List<Path> files(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && isIgnored(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()
                        && Grammar.of(file)
                                .filter(it -> it != Grammar.JSON || SourceFile.isManifest(file))
                                .isPresent()) {
                    found.add(file);
                }
                return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Dependencies, what a build made, virtual environments, hidden folders. */
    private static boolean isIgnored(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || IGNORED.contains(name) || Files.exists(folder.resolve("pyvenv.cfg"));
    }

    static boolean isIgnored(Path path, List<Path> roots) {
        for (Path root : roots) {
            if (path.startsWith(root)) {
                for (Path folder = path.getParent();
                        folder != null && !folder.equals(root);
                        folder = folder.getParent()) {
                    if (isIgnored(folder)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return !roots.isEmpty();
    }
}
