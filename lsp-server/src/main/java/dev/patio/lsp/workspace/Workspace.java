package dev.patio.lsp.workspace;

import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files on disk, with what an editor has open in their place. Any thread. A change is only noted, as a new state; who
 * wants the snapshot of a state works out what has changed until then. So a change never waits, several changes cost one
 * reading, and an answer is as old as its question.
 */
public final class Workspace {
    /** Longer files are generated. */
    private static final long LONGEST = 2_000_000;
    /** Its text is looked at, its facts are worked out. */
    private static final int STEPS_A_FILE = 2;

    private final boolean closely;
    private final Progress progress;
    private final Object noting = new Object();
    private State now = State.first();
    private final Object working = new Object();
    private final Reader reader = new Reader();

    /** Of an editor: what is open there is looked at closely. */
    public Workspace() {
        this(Progress.NONE);
    }

    /** @param progress hears of long readings */
    public Workspace(Progress progress) {
        this(false, progress);
    }

    private Workspace(boolean closely, Progress progress) {
        this.closely = closely;
        this.progress = progress;
    }

    /** Everything is looked at closely, once. */
    public static Workspace forReport() {
        return new Workspace(true, Progress.NONE);
    }

    /** The folders to look at, all of their files anew. */
    public void roots(List<Path> roots) {
        List<Path> folders =
                roots.stream().map(it -> it.toAbsolutePath().normalize()).toList();
        synchronized (noting) {
            now = now.withFolders(now.folders().withRoots(folders));
        }
    }

    /** What is left out of the folders from now on, besides what nobody writes by hand. */
    public void exclude(List<Glob> globs) {
        synchronized (noting) {
            Folders folders = now.folders().without(globs);
            if (!folders.equals(now.folders())) {
                now = now.withFolders(folders);
            }
        }
    }

    /** The editor's text of a file, from now on. */
    public void open(Path path, Text text) {
        synchronized (noting) {
            Optional<Grammar> language =
                    Optional.ofNullable(now.open().get(path)).flatMap(Opened::language);
            now = now.withOpen(path, Optional.of(new Opened(text, language)));
        }
    }

    /**
     * The editor's text, as of a language.
     *
     * @param language as the protocol calls it; the ending of a name counts more
     */
    public void open(Path path, Text text, String language) {
        synchronized (noting) {
            now = now.withOpen(path, Optional.of(new Opened(text, Grammar.ofLanguage(language))));
        }
    }

    public Optional<Text> opened(Path path) {
        synchronized (noting) {
            return Optional.ofNullable(now.open().get(path)).map(Opened::text);
        }
    }

    /** The file on disk counts again. */
    public void close(Path path) {
        synchronized (noting) {
            now = now.withOpen(path, Optional.empty());
        }
    }

    /** The file or folder on disk has changed, has come or gone. */
    public void refresh(Path path) {
        synchronized (noting) {
            now = now.withDisk(path);
        }
    }

    /** All as it is now, for {@link #snapshot(State)}. */
    public State state() {
        synchronized (noting) {
            return now.asked();
        }
    }

    public Snapshot snapshot() throws IOException {
        return snapshot(state());
    }

    /** All as it was. */
    public Snapshot snapshot(State state) throws IOException {
        synchronized (working) {
            if (state.known().isPresent()) {
                return state.known().get();
            }
            State.Difference difference = state.difference();
            Map<Path, Optional<Opened>> changes = new LinkedHashMap<>();
            difference
                    .paths()
                    .forEach(path ->
                            changes.put(path, Optional.ofNullable(state.open().get(path))));
            Snapshot snapshot = difference.from();
            if (difference.anew()) {
                snapshot = load(state.folders());
                state.open().forEach((path, text) -> changes.put(path, Optional.of(text)));
            }
            if (!changes.isEmpty()) {
                snapshot = changed(snapshot, changes, new Tree(state.folders()), difference.onDisk());
            }
            state.known(snapshot);
            return snapshot;
        }
    }

    private Snapshot load(Folders folders) throws IOException {
        Tree tree = new Tree(folders);
        SortedMap<Path, SourceFile> files = new TreeMap<>();
        Set<Path> paths = new LinkedHashSet<>();
        for (Path root : folders.roots()) {
            paths.addAll(tree.files(root));
        }
        Steps steps = new Steps(paths.size() * STEPS_A_FILE, progress);
        paths.parallelStream()
                .peek(path -> steps.step())
                .flatMap(path -> read(path).stream())
                .forEach(file -> {
                    synchronized (files) {
                        files.put(file.path(), file);
                    }
                });
        Snapshot snapshot = new Snapshot(folders.roots(), reader.read(files, steps::step));
        steps.over();
        return snapshot;
    }

    /** @param manifests whether what a manifest runs may have come or gone */
    private Snapshot changed(Snapshot from, Map<Path, Optional<Opened>> changes, Tree tree, boolean manifests)
            throws IOException {
        SortedMap<Path, SourceFile> files = new TreeMap<>();
        from.files().forEach(file -> files.put(file.path(), file));
        for (Map.Entry<Path, Optional<Opened>> change : changes.entrySet()) {
            Path path = change.getKey();
            if (change.getValue().isPresent()) {
                opened(path, change.getValue().get()).ifPresent(file -> files.put(path, file));
                continue;
            }
            files.keySet()
                    .removeIf(it -> it.startsWith(path)
                            && !changes.getOrDefault(it, Optional.empty()).isPresent());
            if (tree.reaches(path)) {
                for (Path each : Files.isDirectory(path) ? tree.files(path) : List.of(path)) {
                    read(each).ifPresent(file -> files.put(each, file));
                }
            }
        }
        if (manifests) {
            files.replaceAll((path, file) ->
                    file.manifest().isPresent() ? SourceFile.of(path, Grammar.JSON, file.text(), closely) : file);
        }
        return new Snapshot(from.roots(), reader.read(files, () -> {}));
    }

    private static Optional<SourceFile> opened(Path path, Opened opened) {
        return Grammar.of(path).isPresent()
                ? source(path, opened.text(), true)
                : opened.language().map(grammar -> SourceFile.of(path, grammar, opened.text(), true));
    }

    private static Optional<SourceFile> source(Path path, Text text, boolean closely) {
        return Grammar.of(path)
                .filter(grammar -> grammar != Grammar.JSON || SourceFile.isManifest(path))
                .map(grammar -> SourceFile.of(path, grammar, text, closely));
    }

    private Optional<SourceFile> read(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LONGEST) {
                return Optional.empty();
            }
            return source(path, new Text(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)), closely);
        } catch (IOException e) {
            return Optional.empty(); // it has gone, or cannot be read: it has no facts
        }
    }
}
