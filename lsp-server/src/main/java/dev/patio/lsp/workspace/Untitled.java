package dev.patio.lsp.workspace;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Texts of an editor that are no files yet. They stand as if in a folder that nobody has, and belong to the first workspace folder. */
public final class Untitled {
    private static final Path FOLDER = Path.of("/untitled:");

    private Untitled() {}

    /** Where one stands. */
    public static Path path(String uri) {
        return FOLDER.resolve(URLEncoder.encode(uri, StandardCharsets.UTF_8));
    }

    /** What the editor calls it; none for a file. */
    public static Optional<String> uri(Path path) {
        return is(path)
                ? Optional.of(URLDecoder.decode(String.valueOf(path.getFileName()), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    static boolean is(Path path) {
        return FOLDER.equals(path.getParent());
    }
}
