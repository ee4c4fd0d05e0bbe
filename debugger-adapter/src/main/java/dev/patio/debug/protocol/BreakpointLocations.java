package dev.patio.debug.protocol;

import dev.patio.debug.place.Place;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.debug.BreakpointLocation;
import org.eclipse.lsp4j.debug.BreakpointLocationsArguments;
import org.eclipse.lsp4j.debug.BreakpointLocationsResponse;

/** Where in some lines of a file breakpoints can be. */
final class BreakpointLocations {
    private BreakpointLocations() {}

    static Reply answer(Conversation conversation, BreakpointLocationsArguments arguments) {
        Dialect dialect = conversation.dialect();
        int from = dialect.ofLine(arguments.getLine());
        int to =
                Optional.ofNullable(arguments.getEndLine()).map(dialect::ofLine).orElse(from);
        Path file = Shown.file(arguments.getSource());
        BreakpointLocationsResponse response = new BreakpointLocationsResponse();
        response.setBreakpoints(conversation.launched().stream()
                .flatMap(session -> session.statements(file, from, to).stream())
                .map(place -> location(place, dialect))
                .toArray(BreakpointLocation[]::new));
        return Reply.of(response);
    }

    private static BreakpointLocation location(Place place, Dialect dialect) {
        BreakpointLocation location = new BreakpointLocation();
        location.setLine(dialect.line(place.line()));
        if (place.column() > 0) {
            location.setColumn(dialect.column(place.column()));
        }
        return location;
    }
}
