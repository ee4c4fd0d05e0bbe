package dev.patio.lsp.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a workspace was told until some moment. Its snapshot is worked out when somebody wants it, by {@link Workspace} only. */
public final class State {
    static State first() {
        return new State(Map.of(), Set.of(), Folders.NONE, false, false, Optional.empty());
    }

    /**
     * What has been told since a snapshot.
     *
     * @param anew whether all is to be read again
     */
    record Difference(Snapshot from, Set<Path> paths, boolean anew, boolean onDisk) {}

    private final Map<Path, Opened> open;
    private final Set<Path> changed;
    private final Folders folders;
    private final boolean anew;
    private final boolean onDisk;
    /** Forgotten when the snapshot is known. */
    private Optional<State> before;

    private boolean asked;
    private Optional<Snapshot> known = Optional.empty();

    private State(
            Map<Path, Opened> open,
            Set<Path> changed,
            Folders folders,
            boolean anew,
            boolean onDisk,
            Optional<State> before) {
        this.open = Map.copyOf(open);
        this.changed = changed;
        this.folders = folders;
        this.anew = anew;
        this.onDisk = onDisk;
        this.before = before;
    }

    State withFolders(Folders other) {
        return next(open, Set.of(), other, true, true);
    }

    State withOpen(Path path, Optional<Opened> text) {
        Map<Path, Opened> other = new HashMap<>(open);
        text.ifPresentOrElse(it -> other.put(path, it), () -> other.remove(path));
        return next(other, Set.of(path), folders, false, text.isEmpty());
    }

    State withDisk(Path path) {
        return next(open, Set.of(path), folders, false, true);
    }

    /** A state that nobody has asked for is not kept. */
    private State next(Map<Path, Opened> texts, Set<Path> paths, Folders others, boolean all, boolean disk) {
        if (asked) {
            return new State(texts, paths, others, all, disk, Optional.of(this));
        }
        Set<Path> both = new LinkedHashSet<>(changed);
        both.addAll(paths);
        return new State(texts, both, others, all || anew, disk || onDisk, before);
    }

    /** Somebody will want its snapshot. */
    State asked() {
        asked = true;
        return this;
    }

    Map<Path, Opened> open() {
        return open;
    }

    Folders folders() {
        return folders;
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
        boolean all = false;
        boolean disk = false;
        State at = this;
        while (at.known.isEmpty()) {
            paths.addAll(at.changed);
            all |= at.anew;
            disk |= at.onDisk;
            if (at.before.isEmpty()) {
                return new Difference(Snapshot.EMPTY, paths, all, disk);
            }
            at = at.before.get();
        }
        return new Difference(at.known.get(), paths, all, disk);
    }
}
