package dev.patio.lsp.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was shared at one moment. Never changes.
 *
 * @param spaces by the real folder of the application that runs
 */
public record Live(Map<Path, Shared> spaces) {
    /** Nothing runs. */
    public static final Live NONE = new Live(Map.of());

    /** The shared space of a session. */
    public record Shared(Map<String, Export> exports, Map<String, Channel> channels) {
        public Shared {
            exports = Map.copyOf(exports);
            channels = Map.copyOf(channels);
        }
    }

    public record Export(long version, String type, long bytes, String owner) {}

    public record Channel(long depth, long capacity, long sending, long receiving, boolean closed) {}

    public Live {
        spaces = Map.copyOf(spaces);
    }

    public Optional<Export> export(Path application, String name) {
        return shared(application).map(it -> it.exports().get(name));
    }

    public Optional<Channel> channel(Path application, String name) {
        return shared(application).map(it -> it.channels().get(name));
    }

    private Optional<Shared> shared(Path application) {
        if (spaces.isEmpty()) {
            return Optional.empty();
        }
        for (Path folder : List.of(application, real(application))) {
            if (spaces.containsKey(folder)) {
                return Optional.of(spaces.get(folder));
            }
        }
        return Optional.empty();
    }

    /** Without links, so that an editor's name for a folder is a session's. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder; // it has gone
        }
    }
}
