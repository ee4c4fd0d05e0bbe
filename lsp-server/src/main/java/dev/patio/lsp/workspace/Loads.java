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
import java.util.stream.Collectors;

/** Which file may load which, by a look at their texts. */
final class Loads {
    private final Map<Path, Set<Path>> loaded = new HashMap<>();

    Loads(Collection<SourceFile> files) {
        Map<Path, SourceFile> known = new HashMap<>();
        files.forEach(file -> known.put(file.path(), file));
        Map<Found, Set<Path>> found = new HashMap<>();
        for (SourceFile file : files) {
            Set<Path> of = new LinkedHashSet<>();
            for (String module : file.glance().modules()) {
                of.addAll(found.computeIfAbsent(
                        new Found(file.folder(), module),
                        key -> ModuleFiles.find(
                                        known.keySet(),
                                        key.folder(),
                                        file.glance().grammar(),
                                        module)
                                .stream()
                                .collect(Collectors.toSet())));
            }
            of.remove(file.path());
            loaded.put(file.path(), of);
        }
    }

    private Loads(Map<Path, Set<Path>> loaded) {
        this.loaded.putAll(loaded);
    }

    /** Those without the ones that lead to some files. */
    Loads without(Collection<Path> files) {
        Map<Path, Set<Path>> other = new HashMap<>();
        loaded.forEach((file, of) -> {
            Set<Path> fewer = new LinkedHashSet<>(of);
            fewer.removeAll(files);
            other.put(file, fewer);
        });
        return new Loads(other);
    }

    private record Found(Path folder, String module) {}

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
