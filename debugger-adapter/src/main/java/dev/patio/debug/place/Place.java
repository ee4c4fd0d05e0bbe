package dev.patio.debug.place;

import com.oracle.truffle.api.source.SourceSection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where in a file; lines and columns from 1, a column of 0 where it is unknown.
 *
 * @param text the number of a {@link Text} that has only a name in the place of a file, 0 for files
 */
public record Place(Path file, int line, int column, int text) {
    public Place(Path file, int line, int column) {
        this(file, line, column, 0);
    }

    /** Where code stands, if it stands in a file. */
    public static Optional<Place> of(SourceSection section) {
        return isSomewhere(section)
                ? SourceFiles.of(section.getSource())
                        .map(file -> new Place(file, section.getStartLine(), column(section)))
                : Optional.empty();
    }

    /** Where code stands, be it in a file or among the texts, which keep it then. */
    public static Optional<Place> of(SourceSection section, Texts texts) {
        return of(section)
                .or(() -> isSomewhere(section)
                        ? texts.add(section.getSource())
                                .map(number -> new Place(
                                        Path.of(section.getSource().getName()),
                                        section.getStartLine(),
                                        column(section),
                                        number))
                        : Optional.empty());
    }

    private static boolean isSomewhere(SourceSection section) {
        return section != null && section.isAvailable() && section.hasLines();
    }

    private static int column(SourceSection section) {
        return section.hasColumns() ? section.getStartColumn() : 0;
    }
}
