package dev.patio.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Decides which files a program may touch. Symbolic links are followed before a path is compared with the roots,
 * so that no link leads out of them. Immutable; any thread.
 */
public final class FileGate {
    private final Optional<List<Path>> read;
    private final Optional<List<Path>> write;

    public FileGate(Access access) {
        read = access.read().map(FileGate::real);
        write = access.write().map(FileGate::real);
    }

    /** Whether the gate refuses nothing, so that callers can leave it out. */
    public boolean isOpen() {
        return read.isEmpty() && write.isEmpty();
    }

    /** What may be written may be read as well. */
    public boolean mayRead(Path path) {
        return below(read, path) || (write.isPresent() && below(write, path));
    }

    /** Whether it may know of the path itself: of what it may read, and of the folders on the way there. */
    public boolean mayPass(Path path) {
        return mayRead(path) || isAbove(read, path) || isAbove(write, path);
    }

    private static boolean isAbove(Optional<List<Path>> roots, Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return roots.isPresent() && roots.get().stream().anyMatch(root -> root.startsWith(absolute));
    }

    public boolean mayWrite(Path path) {
        return below(write, path);
    }

    private static boolean below(Optional<List<Path>> roots, Path path) {
        if (roots.isEmpty()) {
            return true;
        }
        Path real = real(path);
        return roots.get().stream().anyMatch(real::startsWith);
    }

    private static List<Path> real(List<Path> paths) {
        return paths.stream().map(FileGate::real).toList();
    }

    /** The path without links, also where its last names do not exist yet. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath()
                        .resolve(existing.relativize(absolute))
                        .normalize();
            } catch (IOException e) {
                // not there: try the folder above
            }
        }
        return absolute.normalize();
    }
}
