package dev.patio.lsp.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The workspace folders.
 *
 * @param excluded what the user wants left out of them
 */
record Folders(List<Path> roots, List<Glob> excluded) {
    static final Folders NONE = new Folders(List.of(), List.of());

    Folders {
        roots = List.copyOf(roots);
        excluded = List.copyOf(excluded);
    }

    Folders withRoots(List<Path> others) {
        return new Folders(others, excluded);
    }

    Folders without(List<Glob> globs) {
        return new Folders(roots, globs);
    }

    /** The workspace folder in which a path is. */
    Optional<Path> root(Path path) {
        return roots.stream().filter(path::startsWith).findFirst();
    }

    /** @param path in the workspace folder, other than that itself */
    boolean excludes(Path root, Path path) {
        return !excluded.isEmpty() && excluded.stream().anyMatch(it -> it.matches(root.relativize(path)));
    }
}
