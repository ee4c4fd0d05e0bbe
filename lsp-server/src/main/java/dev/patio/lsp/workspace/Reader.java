package dev.patio.lsp.workspace;

import dev.patio.lsp.facts.FactsReader;
import dev.patio.lsp.facts.Load;
import dev.patio.lsp.facts.Neighbours;
import dev.patio.lsp.facts.Sketches;
import dev.patio.lsp.facts.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the files that are of interest: those that name Patio, and those that load one of them. One thread at a time. */
final class Reader {
    private final Sketches sketches = new Sketches();
    private ModuleFiles modules = new ModuleFiles(Set.of());

    /**
     * Files with all their facts.
     *
     * @param step is run for each file that has been looked at
     */
    Reading read(SortedMap<Path, SourceFile> files, Runnable step) {
        modules = modules.among(files.keySet());
        Loads loads = new Loads(files.values(), modules);
        Set<Path> wanted = loads.to(files.values().stream()
                .filter(SourceFile::namesPatio)
                .map(SourceFile::path)
                .toList());
        Neighbours neighbours = neighbours(files);
        Map<Path, SourceFile> changed = files.values().parallelStream()
                .peek(file -> step.run())
                .filter(file -> wanted.contains(file.path())
                        ? !isCurrent(file, neighbours)
                        : file.loads().isPresent())
                .map(file -> wanted.contains(file.path())
                        ? file.read(FactsReader.read(file.source(), file.glance(), neighbours, sketches))
                        : file.unread())
                .collect(Collectors.toMap(SourceFile::path, file -> file));
        SortedMap<Path, SourceFile> all = new TreeMap<>(files);
        all.putAll(changed);
        return new Reading(all, loads);
    }

    private Neighbours neighbours(Map<Path, SourceFile> files) {
        return (from, module) -> modules.find(Objects.requireNonNull(from.path().getParent()), from.grammar(), module)
                .map(files::get)
                .map(SourceFile::source);
    }

    private static boolean isCurrent(SourceFile file, Neighbours neighbours) {
        Optional<List<Load>> loads = file.loads();
        return loads.isPresent()
                && loads.get().stream().allMatch(it -> isCurrent(it, neighbours.find(it.from(), it.module())));
    }

    private static boolean isCurrent(Load load, Optional<Source> now) {
        return load.found().equals(now);
    }
}
