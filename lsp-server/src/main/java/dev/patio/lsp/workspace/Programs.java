package dev.patio.lsp.workspace;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.manifest.ManifestFacts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which files a program consists of: its entry, and what that loads. */
public final class Programs {
    /** A program of a manifest. */
    public record Run(Path manifest, String program) {}

    private final Path folder;
    private final Loads loads;
    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<Path> entries = new LinkedHashSet<>();
    private final Set<Path> spawned = new HashSet<>();
    private final Map<Path, List<Run>> runs = new HashMap<>();
    private final Set<Path> loaded = new HashSet<>();
    private final Map<Path, Set<Path>> programsOf = new HashMap<>();

    Programs(Path folder, List<SourceFile> members, Loads all) {
        this.folder = folder;
        members.forEach(file -> files.add(file.path()));
        for (SourceFile file : members) {
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
        entries.addAll(spawned);
        // programs in Java know each other's classes, but are not parts of each other
        loads = all.among(files)
                .without(entries.stream()
                        .filter(it -> it.toString().endsWith(".java"))
                        .collect(Collectors.toSet()));
        files.forEach(file -> loaded.addAll(loads.of(file)));
        entries.forEach(entry -> loads.from(entry)
                .forEach(file ->
                        programsOf.computeIfAbsent(file, key -> new TreeSet<>()).add(entry)));
    }

    /** The file that a program of a manifest in a folder runs; of a folder, its main file. */
    public Optional<Path> resolve(Path from, String file) {
        try {
            Path path = from.resolve(file).normalize();
            for (Path each :
                    List.of(path, path.resolve("__main__.py"), path.resolve("index.js"), path.resolve("index.mjs"))) {
                if (files.contains(each)) {
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

    /** Whether some program starts it. */
    public boolean isSpawned(Path file) {
        return spawned.contains(file);
    }

    /** Whether another file loads it. */
    public boolean isLoaded(Path file) {
        return loaded.contains(file);
    }

    /** Whether two files can be the same program. */
    public boolean together(Path one, Path other) {
        return one.equals(other)
                || of(one).stream().anyMatch(of(other)::contains)
                || loads.from(one).contains(other)
                || loads.from(other).contains(one);
    }
}
