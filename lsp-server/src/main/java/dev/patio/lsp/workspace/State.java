package dev.patio.lsp.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a workspace was told until some moment. Its snapshot is worked out when somebody wants it, by {@link Workspace} only. */
public final class State {
    static State first() {
        return new State(Map.of(), Set.of(), Optional.empty(), false, Optional.empty());
    }

    /** What has been told since a snapshot. */
    record Difference(Snapshot from, Set<Path> paths, Optional<List<Path>> roots, boolean onDisk) {}

    private final Map<Path, Opened> open;
    private final Set<Path> changed;
    private final Optional<List<Path>> roots;
    private final boolean onDisk;
    /** Forgotten when the snapshot is known. */
    private Optional<State> before;

    private boolean asked;
    private Optional<Snapshot> known = Optional.empty();

    private State(
            Map<Path, Opened> open,
            Set<Path> changed,
            Optional<List<Path>> roots,
            boolean onDisk,
            Optional<State> before) {
        this.open = Map.copyOf(open);
        this.changed = changed;
        this.roots = roots;
        this.onDisk = onDisk;
        this.before = before;
    }

    State withRoots(List<Path> folders) {
        return next(open, Set.of(), Optional.of(folders), true);
    }

    State withOpen(Path path, Optional<Opened> text) {
        Map<Path, Opened> other = new HashMap<>(open);
        text.ifPresentOrElse(it -> other.put(path, it), () -> other.remove(path));
        return next(other, Set.of(path), Optional.empty(), text.isEmpty());
    }

    State withDisk(Path path) {
        return next(open, Set.of(path), Optional.empty(), true);
    }

    /** A state that nobody has asked for is not kept. */
    private State next(Map<Path, Opened> texts, Set<Path> paths, Optional<List<Path>> folders, boolean disk) {
        if (asked) {
            return new State(texts, paths, folders, disk, Optional.of(this));
        }
        Set<Path> all = new LinkedHashSet<>(changed);
        all.addAll(paths);
        return new State(texts, all, folders.or(() -> roots), disk || onDisk, before);
    }

    /** Somebody will want its snapshot. */
    State asked() {
        asked = true;
        return this;
    }

    Map<Path, Opened> open() {
        return open;
    }

    Optional<Snapshot> known() {
        return known;
    }

    void known(Snapshot snapshot) {
        known = Optional.of(snapshot);
        before = Optional.empty();
    }

    /** Since the last state whose snapshot is known. */
    Difference difference() {
        Set<Path> paths = new LinkedHashSet<>();
        Optional<List<Path>> latest = Optional.empty();
        boolean disk = false;
        State at = this;
        while (at.known.isEmpty()) {
            paths.addAll(at.changed);
            latest = latest.isPresent() ? latest : at.roots;
            disk |= at.onDisk;
            if (at.before.isEmpty()) {
                return new Difference(Snapshot.EMPTY, paths, latest, disk);
            }
            at = at.before.get();
        }
        return new Difference(at.known.get(), paths, latest, disk);
    }
}
