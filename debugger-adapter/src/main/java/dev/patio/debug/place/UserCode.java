package dev.patio.debug.place;

import com.oracle.truffle.api.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * Which code the user wants to see stops in. Asked by every thread of the program, for each source often.
 *
 * @param roots where sources stand that are known by a relative name, as those of Java are
 * @param known what was found out, by the name of the source
 */
public record UserCode(List<Path> roots, boolean libraries, Map<String, Boolean> known) {
    private static final Set<String> LIBRARIES = Set.of("node_modules", "site-packages", "dist-packages");

    private static final Path HOME = Path.of(System.getProperty("patio.home", "/nowhere"));

    /** @param libraries whether what others wrote counts, too, where it stands in files */
    public UserCode(List<Path> roots, boolean libraries) {
        this(List.copyOf(roots), libraries, new ConcurrentHashMap<>());
    }

    public boolean contains(Source source) {
        return !source.isInternal() && known.computeIfAbsent(source.getName() + source.getURI(), _ -> look(source));
    }

    private boolean look(Source source) {
        return file(source).filter(file -> libraries || !isLibrary(file)).isPresent();
    }

    private Optional<Path> file(Source source) {
        return SourceFiles.of(source).or(() -> SourceFiles.below(roots, source));
    }

    /** Whether the file came with an installation rather than with the program. */
    public static boolean isLibrary(Path file) {
        return file.startsWith(HOME)
                || file.startsWith("/<frozen")
                || StreamSupport.stream(file.spliterator(), false)
                        .map(Path::toString)
                        .anyMatch(name -> LIBRARIES.contains(name) || name.startsWith("python3."));
    }
}
