package dev.patio.lsp.workspace;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which file may load which, by a look at their texts. */
final class Loads {
    private final Map<Path, Set<Path>> loaded = new HashMap<>();

    Loads(Collection<SourceFile> files, ModuleFiles modules) {
        for (SourceFile file : files) {
            Set<Path> of = new LinkedHashSet<>();
            for (String module : file.glance().modules()) {
                modules.find(file.folder(), file.glance().grammar(), module).ifPresent(of::add);
            }
            of.remove(file.path());
            loaded.put(file.path(), of);
        }
    }

    private Loads(Map<Path, Set<Path>> loaded) {
        this.loaded.putAll(loaded);
    }

    /** Those of some files, from each other. */
    Loads among(Set<Path> files) {
        Map<Path, Set<Path>> own = new HashMap<>();
        files.forEach(file -> own.put(file, only(of(file), files::contains)));
        return new Loads(own);
    }

    /** Those without the ones that lead to some files. */
    Loads without(Set<Path> files) {
        Map<Path, Set<Path>> other = new HashMap<>();
        loaded.forEach((file, of) -> other.put(file, only(of, it -> !files.contains(it))));
        return new Loads(other);
    }

    private static Set<Path> only(Set<Path> paths, Predicate<Path> wanted) {
        return paths.stream().allMatch(wanted)
                ? paths
                : paths.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<Path> of(Path file) {
        return loaded.getOrDefault(file, Set.of());
    }

    /** A file with all that it loads, and what that loads. */
    Set<Path> from(Path entry) {
        return reach(List.of(entry), loaded);
    }

    /** Files with all that load them, and what loads those. */
    Set<Path> to(Collection<Path> files) {
        Map<Path, Set<Path>> loading = new HashMap<>();
        loaded.forEach((file, of) -> of.forEach(
                it -> loading.computeIfAbsent(it, key -> new HashSet<>()).add(file)));
        return reach(files, loading);
    }

    private static Set<Path> reach(Collection<Path> from, Map<Path, Set<Path>> arrows) {
        Set<Path> reached = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Path next = open.pop();
            if (reached.add(next)) {
                open.addAll(arrows.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
