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
import java.util.Optional;
import java.util.Set;

/** Which files of the workspace folders are the user's sources. */
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

    private final Folders folders;

    Tree(Folders folders) {
        this.folders = folders;
    }

    /** Those of a workspace folder, or of a folder in one. */
    List<Path> files(Path from) throws IOException {
        Path root = folders.root(from).orElse(from);
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(from) && isLeftOut(root, folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isSource(file) && !folders.excludes(root, file)) {
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

    private static boolean isSource(Path file) {
        return Grammar.of(file)
                .filter(it -> it != Grammar.JSON || SourceFile.isManifest(file))
                .isPresent();
    }

    private boolean isLeftOut(Path root, Path folder) {
        return isIgnored(folder) || folders.excludes(root, folder);
    }

    /** Dependencies, what a build made, virtual environments, hidden folders. */
    private static boolean isIgnored(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || IGNORED.contains(name) || Files.exists(folder.resolve("pyvenv.cfg"));
    }

    /** Whether a file or folder may be one of the user's, or have some. */
    boolean reaches(Path path) {
        Optional<Path> root = folders.root(path);
        if (root.isEmpty()) {
            return folders.roots().isEmpty();
        }
        if (!path.equals(root.get()) && folders.excludes(root.get(), path)) {
            return false;
        }
        for (Path folder = path.getParent();
                folder != null && folder.startsWith(root.get()) && !folder.equals(root.get());
                folder = folder.getParent()) {
            if (isLeftOut(root.get(), folder)) {
                return false;
            }
        }
        return true;
    }
}
