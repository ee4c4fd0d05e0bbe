package dev.patio.guest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a program may do beyond computing.
 *
 * @param read the roots that it may read below; empty for everywhere
 * @param write the roots that it may write below; empty for everywhere
 */
public record Access(Optional<List<Path>> read, Optional<List<Path>> write, Set<Right> rights) {

    public enum Right {
        NETWORK,
        ENVIRONMENT,
        PROCESSES,
        NATIVE,
        THREADS
    }

    public Access {
        read = read.map(List::copyOf);
        write = write.map(List::copyOf);
        rights = Set.copyOf(rights);
    }

    /** That of an ordinary process. */
    public static final Access ORDINARY = new Access(Optional.empty(), Optional.empty(), Set.of(Right.values()));

    public boolean allows(Right right) {
        return rights.contains(right);
    }
}
