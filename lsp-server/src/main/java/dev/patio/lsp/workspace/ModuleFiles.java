package dev.patio.lsp.workspace;

import dev.patio.lsp.syntax.Grammar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the runtimes look for a module, among some files. What has been found once is known. Any thread. */
final class ModuleFiles {
    /** Somebody who types a name asks for each of its beginnings. */
    private static final int MOST = 500_000;

    private record Asked(Path folder, Grammar grammar, String module) {}

    private final Set<Path> files;
    private final Map<Asked, Optional<Path>> found = new ConcurrentHashMap<>();

    ModuleFiles(Set<Path> files) {
        this.files = Set.copyOf(files);
    }

    /** The one to ask about some files from now on: this one, if they are its own. */
    ModuleFiles among(Set<Path> others) {
        return files.equals(others) && found.size() < MOST ? this : new ModuleFiles(others);
    }

    /** The file of a module, as a file in a folder names it. */
    Optional<Path> find(Path folder, Grammar grammar, String module) {
        return found.computeIfAbsent(new Asked(folder, grammar, module), this::look);
    }

    private Optional<Path> look(Asked asked) {
        try {
            return candidates(asked.folder(), asked.grammar(), asked.module()).stream()
                    .filter(files::contains)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<Path> candidates(Path folder, Grammar grammar, String module) {
        return switch (grammar) {
            case PYTHON -> python(folder, module);
            case JAVA -> java(folder, module);
            case JSON -> List.of();
            default -> module.startsWith(".") ? script(folder.resolve(module).normalize()) : List.of();
        };
    }

    private static List<Path> script(Path path) {
        String name = String.valueOf(path.getFileName());
        String bare = name.replaceAll("\\.[cm]?js$", "");
        return List.of(
                path,
                path.resolveSibling(name + ".js"),
                path.resolveSibling(name + ".cjs"),
                path.resolveSibling(name + ".ts"),
                path.resolveSibling(name + ".tsx"),
                path.resolveSibling(bare + ".ts"),
                path.resolveSibling(bare + ".mts"),
                path.resolveSibling(bare + ".cts"),
                path.resolve("index.js"),
                path.resolve("index.ts"));
    }

    /** Without dots in front it is beside the program, which may be in a folder above. */
    private static List<Path> python(Path folder, String module) {
        Path from = folder;
        String rest = module;
        for (int dots = 0; rest.startsWith("."); dots++) {
            rest = rest.substring(1);
            from = dots == 0 || from.getParent() == null ? from : from.getParent();
        }
        List<Path> found = new ArrayList<>();
        boolean relative = module.startsWith(".");
        for (Path at : relative ? List.of(from) : withAbove(from)) {
            Path path = rest.isEmpty() ? at : at.resolve(rest.replace('.', '/'));
            found.add(path.resolveSibling(path.getFileName() + ".py"));
            found.add(path.resolve("__init__.py"));
        }
        return found;
    }

    /** A class of the folder, or of a package below a folder above. */
    private static List<Path> java(Path folder, String type) {
        String file = type.replace('.', '/') + ".java";
        return withAbove(folder).stream().map(it -> it.resolve(file)).toList();
    }

    private static List<Path> withAbove(Path folder) {
        List<Path> folders = new ArrayList<>();
        for (Path at = folder; at != null; at = at.getParent()) {
            folders.add(at);
        }
        return folders;
    }

    static String className(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString().replaceAll("\\.java$", "");
    }
}
