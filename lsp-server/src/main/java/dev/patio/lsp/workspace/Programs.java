package dev.patio.lsp.workspace;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.syntax.Grammar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which files a program consists of: its entry, and what that loads. */
public final class Programs {
    /** A program of a manifest. */
    public record Run(Path manifest, String program) {}

    private final Path folder;
    private final Map<Path, SourceFile> files = new LinkedHashMap<>();
    private final Set<Path> entries = new LinkedHashSet<>();
    private final Map<Path, List<Run>> runs = new HashMap<>();
    private final Set<Path> spawned = new LinkedHashSet<>();
    private final Set<Path> loaded = new HashSet<>();
    private final Map<Path, Set<Path>> programsOf = new HashMap<>();

    Programs(Path folder, List<SourceFile> all) {
        this.folder = folder;
        all.forEach(file -> files.put(file.path(), file));
        for (SourceFile file : all) {
            for (ManifestFacts.Program program :
                    file.manifest().map(ManifestFacts::programs).orElse(List.of())) {
                program.entry().flatMap(it -> resolve(file.folder(), it.file())).ifPresent(entry -> {
                    entries.add(entry);
                    runs.computeIfAbsent(entry, key -> new ArrayList<>()).add(new Run(file.path(), program.name()));
                });
            }
            for (Mention mention : file.facts().mentions()) {
                if (mention.kind() == Kind.SPAWN) {
                    spawned(mention.name()).ifPresent(spawned::add);
                }
            }
        }
        all.forEach(file -> loaded.addAll(loadedBy(file)));
        for (Path entry : entries) {
            reach(entry)
                    .forEach(file -> programsOf
                            .computeIfAbsent(file, key -> new TreeSet<>())
                            .add(entry));
        }
        for (Path entry : spawned) {
            reach(entry)
                    .forEach(file -> programsOf
                            .computeIfAbsent(file, key -> new TreeSet<>())
                            .add(entry));
        }
    }

    /** The file that a program of a manifest in a folder runs; of a folder, its main file. */
    public Optional<Path> resolve(Path from, String file) {
        try {
            Path path = from.resolve(file).normalize();
            for (Path each :
                    List.of(path, path.resolve("__main__.py"), path.resolve("index.js"), path.resolve("index.mjs"))) {
                if (files.containsKey(each)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Files that are spawned are relative to the application's folder. */
    public Optional<Path> spawned(String file) {
        return resolve(folder, file);
    }

    /** The programs of manifests that run a file. */
    public List<Run> run(Path file) {
        return runs.getOrDefault(file, List.of());
    }

    /** The entries that load a file; none for one that nobody is known to load. */
    public Set<Path> of(Path file) {
        return programsOf.getOrDefault(file, Set.of());
    }

    /** Whether another file loads it. */
    public boolean isLoaded(Path file) {
        return loaded.contains(file);
    }

    /** Whether two files can be the same program. */
    public boolean together(Path one, Path other) {
        return one.equals(other)
                || of(one).stream().anyMatch(of(other)::contains)
                || reach(one).contains(other)
                || reach(other).contains(one);
    }

    private Collection<Path> reach(Path entry) {
        Set<Path> reached = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            Path next = open.pop();
            if (reached.add(next) && files.containsKey(next)) {
                open.addAll(loadedBy(files.get(next)));
            }
        }
        return reached;
    }

    private Set<Path> loadedBy(SourceFile file) {
        Set<Path> found = new LinkedHashSet<>();
        for (String module : file.facts().imports()) {
            candidates(file, module).stream().filter(files::containsKey).forEach(found::add);
        }
        if (file.facts().grammar() == Grammar.JAVA) {
            // classes of a folder know each other without an import
            for (SourceFile other : files.values()) {
                if (other.facts().grammar() == Grammar.JAVA
                        && !entries.contains(other.path())
                        && !spawned.contains(other.path())
                        && !other.path().equals(file.path())
                        && other.path().startsWith(file.folder())
                        && file.text().content().contains(className(other.path()))) {
                    found.add(other.path());
                }
            }
        }
        return found;
    }

    private static String className(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\.java$", "");
    }

    private static List<Path> candidates(SourceFile file, String module) {
        try {
            if (file.facts().grammar().isScript()) {
                if (!module.startsWith(".")) {
                    return List.of();
                }
                Path path = file.folder().resolve(module).normalize();
                String name = String.valueOf(path.getFileName());
                String bare = name.replaceAll("\\.[cm]?js$", "");
                return List.of(
                        path,
                        path.resolveSibling(name + ".js"),
                        path.resolveSibling(name + ".ts"),
                        path.resolveSibling(name + ".tsx"),
                        path.resolveSibling(bare + ".ts"),
                        path.resolveSibling(bare + ".mts"),
                        path.resolve("index.js"),
                        path.resolve("index.ts"));
            }
            if (file.facts().grammar() == Grammar.PYTHON) {
                Path from = file.folder();
                String rest = module;
                for (int dots = 0; rest.startsWith("."); dots++) {
                    rest = rest.substring(1);
                    from = dots == 0 || from.getParent() == null ? from : from.getParent();
                }
                Path path = rest.isEmpty() ? from : from.resolve(rest.replace('.', '/'));
                return List.of(path.resolveSibling(path.getFileName() + ".py"), path.resolve("__init__.py"));
            }
        } catch (InvalidPathException e) {
            return List.of();
        }
        return List.of();
    }
}
