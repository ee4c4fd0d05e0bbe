package dev.patio.debug.place;

import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The files of sources. */
public final class SourceFiles {
    private SourceFiles() {}

    /** The file by its absolute path; none for code that was made while the program ran. */
    public static Optional<Path> of(Source source) {
        URI address = source.getURI();
        if ("file".equals(address.getScheme())) {
            try {
                return Optional.of(Path.of(address));
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(source.getPath()).map(Path::of).filter(Path::isAbsolute);
    }

    /** The file without links in its path, where there is one: Node knows files so, Python as they are named. */
    public static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    /** The file of a source that is known by a relative name, as those of Java are. */
    public static Optional<Path> below(Collection<Path> roots, Source source) {
        return Optional.ofNullable(source.getPath())
                .flatMap(path -> roots.stream()
                        .map(root -> root.resolve(path))
                        .filter(Files::isRegularFile)
                        .findFirst());
    }
}
