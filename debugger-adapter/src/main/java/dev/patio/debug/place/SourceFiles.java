package dev.patio.debug.place;

import com.oracle.truffle.api.source.Source;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
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
}
