package dev.patio.debug.run;

import com.oracle.truffle.api.source.Source;
import dev.patio.debug.place.SourceFiles;
import dev.patio.debug.place.UserCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The files that programs of a session have loaded. Any thread. */
public final class LoadedFiles {
    private final Set<Path> files = new ConcurrentSkipListSet<>();
    private final Listener listener;

    LoadedFiles(Listener listener) {
        this.listener = listener;
    }

    /** A program has loaded it; those that nobody has seen before are told of, if they are the user's. */
    void add(Source source, Collection<Path> roots) {
        SourceFiles.of(source).or(() -> SourceFiles.below(roots, source)).ifPresent(file -> {
            if (files.add(file) && !UserCode.isLibrary(file)) {
                listener.loaded(file);
            }
        });
    }

    /** The user's before those of others. */
    public List<Path> all() {
        List<Path> all = new ArrayList<>(users());
        files.stream().filter(UserCode::isLibrary).forEach(all::add);
        return all;
    }

    /** Those of the user. */
    public List<Path> users() {
        return files.stream().filter(file -> !UserCode.isLibrary(file)).toList();
    }
}
