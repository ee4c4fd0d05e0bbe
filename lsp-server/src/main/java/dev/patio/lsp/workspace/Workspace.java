package dev.patio.lsp.workspace;

import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files on disk, with what an editor has open in their place. Any thread. A change is only noted; who asks for a
 * snapshot works out what has changed since the last one, so that a change never waits and an answer is never old.
 */
public final class Workspace {
    /** Longer files are generated. */
    private static final long LONGEST = 2_000_000;

    private final Object noting = new Object();
    private final Map<Path, Text> open = new HashMap<>();
    private final Set<Path> changed = new LinkedHashSet<>();
    private Optional<List<Path>> newRoots = Optional.empty();
    /** Whether files may have come or gone. */
    private boolean onDisk;

    private final Object working = new Object();
    private Snapshot snapshot = Snapshot.EMPTY;

    /** The folders to look at, all of their files anew. */
    public void roots(List<Path> roots) {
        synchronized (noting) {
            newRoots = Optional.of(
                    roots.stream().map(it -> it.toAbsolutePath().normalize()).toList());
        }
    }

    /** The editor's text of a file, from now on. */
    public void open(Path path, Text text) {
        synchronized (noting) {
            open.put(path, text);
            changed.add(path);
        }
    }

    public Optional<Text> opened(Path path) {
        synchronized (noting) {
            return Optional.ofNullable(open.get(path));
        }
    }

    /** The file on disk counts again. */
    public void close(Path path) {
        synchronized (noting) {
            open.remove(path);
            changed.add(path);
            onDisk = true;
        }
    }

    /** The file or folder on disk has changed, has come or gone. */
    public void refresh(Path path) {
        synchronized (noting) {
            changed.add(path);
            onDisk = true;
        }
    }

    /** All as it is now. */
    public Snapshot snapshot() throws IOException {
        synchronized (working) {
            Optional<List<Path>> roots;
            boolean manifests;
            Map<Path, Optional<Text>> changes = new LinkedHashMap<>();
            synchronized (noting) {
                roots = newRoots;
                newRoots = Optional.empty();
                changed.forEach(path -> changes.put(path, Optional.ofNullable(open.get(path))));
                if (roots.isPresent()) {
                    open.forEach((path, text) -> changes.put(path, Optional.of(text)));
                }
                changed.clear();
                manifests = onDisk;
                onDisk = false;
            }
            if (roots.isPresent()) {
                snapshot = load(roots.get());
            }
            if (!changes.isEmpty()) {
                snapshot = changed(snapshot, changes, manifests);
            }
            return snapshot;
        }
    }

    private static Snapshot load(List<Path> roots) throws IOException {
        SortedMap<Path, SourceFile> files = new TreeMap<>();
        for (Path root : roots) {
            Tree.files(root).parallelStream()
                    .flatMap(path -> read(path).stream())
                    .forEach(file -> {
                        synchronized (files) {
                            files.put(file.path(), file);
                        }
                    });
        }
        return new Snapshot(roots, files);
    }

    /** @param manifests whether what a manifest runs may have come or gone */
    private static Snapshot changed(Snapshot from, Map<Path, Optional<Text>> changes, boolean manifests)
            throws IOException {
        SortedMap<Path, SourceFile> files = new TreeMap<>();
        from.files().forEach(file -> files.put(file.path(), file));
        for (Map.Entry<Path, Optional<Text>> change : changes.entrySet()) {
            Path path = change.getKey();
            if (change.getValue().isPresent()) {
                source(path, change.getValue().get()).ifPresent(file -> files.put(path, file));
                continue;
            }
            files.keySet()
                    .removeIf(it -> it.startsWith(path)
                            && !changes.getOrDefault(it, Optional.empty()).isPresent());
            if (!Tree.isIgnored(path, from.roots())) {
                for (Path each : Files.isDirectory(path) ? Tree.files(path) : List.of(path)) {
                    read(each).ifPresent(file -> files.put(each, file));
                }
            }
        }
        if (manifests) {
            files.replaceAll((path, file) ->
                    file.manifest().isPresent() ? SourceFile.of(path, Grammar.JSON, file.text()) : file);
        }
        return new Snapshot(from.roots(), files);
    }

    private static Optional<SourceFile> source(Path path, Text text) {
        return Grammar.of(path)
                .filter(grammar -> grammar != Grammar.JSON || SourceFile.isManifest(path))
                .map(grammar -> SourceFile.of(path, grammar, text));
    }

    private static Optional<SourceFile> read(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LONGEST) {
                return Optional.empty();
            }
            return source(path, new Text(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty(); // it has gone, or cannot be read: it has no facts
        }
    }
}
