package dev.patio.debug.place;

import com.oracle.truffle.api.source.SourceSection;
import java.nio.file.Path;
import java.util.Optional;

/** Where in a file; lines and columns from 1, a column of 0 where it is unknown. */
public record Place(Path file, int line, int column) {
    /** Where code stands, if it stands in a file. */
    public static Optional<Place> of(SourceSection section) {
        if (section == null || !section.isAvailable() || !section.hasLines()) {
            return Optional.empty();
        }
        int column = section.hasColumns() ? section.getStartColumn() : 0;
        return SourceFiles.of(section.getSource()).map(file -> new Place(file, section.getStartLine(), column));
    }
}
