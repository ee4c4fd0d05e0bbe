package dev.patio.lsp.protocol;

import dev.patio.lsp.workspace.Untitled;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Files as the client names them. */
final class Uris {
    private Uris() {}

    /** None for what is no file on this machine, and no text of the editor. */
    static Optional<Path> path(String uri) {
        if (uri.startsWith("untitled:")) {
            return Optional.of(Untitled.path(uri));
        }
        try {
            URI parsed = URI.create(uri);
            return "file".equals(parsed.getScheme())
                    ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    static String of(Path path) {
        return Untitled.uri(path).orElseGet(() -> path.toUri().toString());
    }
}
