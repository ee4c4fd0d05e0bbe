package dev.patio.debug.place;

import com.oracle.truffle.api.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** Which code the user wants to see stops in. Asked by every thread of the program, for each source often. */
public final class UserCode {
    private static final Set<String> LIBRARIES = Set.of("node_modules", "site-packages", "dist-packages");

    private static final Path HOME = Path.of(System.getProperty("patio.home", "/nowhere"));

    private record Found(Source source, Optional<Path> file) {}

    private final List<Path> roots;
    private final boolean libraries;

    /** The files that were found, by the name of the source. */
    private final Map<String, Optional<Path>> known = new ConcurrentHashMap<>();

    /** The debugger asks for each node of a source, one after the other. */
    private volatile Optional<Found> last = Optional.empty();

    /**
     * @param roots where sources stand that are known by a relative name, as those of Java are
     * @param libraries whether what others wrote counts, too, where it stands in files
     */
    public UserCode(List<Path> roots, boolean libraries) {
        this.roots = List.copyOf(roots);
        this.libraries = libraries;
    }

    public List<Path> roots() {
        return roots;
    }

    public boolean libraries() {
        return libraries;
    }

    public boolean contains(Source source) {
        return file(source).isPresent();
    }

    /** The real file of a source that the user wants to see stops in. */
    public Optional<Path> file(Source source) {
        Optional<Found> before = last.filter(found -> found.source().equals(source));
        if (before.isPresent()) {
            return before.get().file();
        }
        Optional<Path> file = source.isInternal()
                ? Optional.empty()
                : known.computeIfAbsent(source.getName() + source.getURI(), _ -> look(source));
        last = Optional.of(new Found(source, file));
        return file;
    }

    private Optional<Path> look(Source source) {
        return SourceFiles.of(source)
                .or(() -> SourceFiles.below(roots, source))
                .filter(file -> libraries || !isLibrary(file))
                .map(SourceFiles::real);
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
