package dev.patio.debug.run;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.UserCode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The lines of a pat's files with breakpoints that any thread stops at. The Truffle debugger looks through a file for each
 * breakpoint; here the statements look whether they are meant. Any thread.
 */
final class MarkedLines {
    /**
     * Whether a statement is marked.
     *
     * @param stays as long as this is true
     */
    record Mark(Assumption stays, boolean isSet) {
        static final Mark UNKNOWN = new Mark(Assumption.NEVER_VALID, false);
    }

    private record Marks(Assumption stay, Map<Integer, List<LineBreakpoint>> byLine) {
        static Marks of(Collection<LineBreakpoint> breakpoints) {
            return new Marks(
                    Truffle.getRuntime().createAssumption("the breakpoints of a file"),
                    breakpoints.stream()
                            .collect(Collectors.groupingBy(
                                    breakpoint -> breakpoint.wish().line())));
        }

        List<LineBreakpoint> at(Place place) {
            return byLine.getOrDefault(place.line(), List.of()).stream()
                    .filter(breakpoint -> breakpoint.isAt(place))
                    .toList();
        }
    }

    private final UserCode userCode;
    private final boolean columns;
    private final Consumer<List<LineBreakpoint>> reached;
    private final Map<Path, Marks> byFile = new ConcurrentHashMap<>();

    /**
     * @param columns whether those of statements are known
     * @param reached the calling thread is about to execute a statement with these
     */
    MarkedLines(UserCode userCode, boolean columns, Consumer<List<LineBreakpoint>> reached) {
        this.userCode = userCode;
        this.columns = columns;
        this.reached = reached;
    }

    /** Replaces those of a file. */
    void set(Path file, Collection<LineBreakpoint> breakpoints) {
        Optional.ofNullable(byFile.put(file, Marks.of(breakpoints)))
                .ifPresent(before -> before.stay().invalidate());
    }

    Mark mark(SourceSection statement) {
        return place(statement)
                .map(place -> {
                    Marks marks = marks(place);
                    return new Mark(marks.stay(), !marks.at(place).isEmpty());
                })
                .orElseGet(() -> new Mark(Assumption.ALWAYS_VALID, false));
    }

    @TruffleBoundary
    void reach(SourceSection statement) {
        place(statement)
                .map(place -> marks(place).at(place))
                .filter(hit -> !hit.isEmpty())
                .ifPresent(reached);
    }

    private Marks marks(Place place) {
        return byFile.computeIfAbsent(place.file(), _ -> Marks.of(List.of()));
    }

    private Optional<Place> place(SourceSection statement) {
        return userCode.file(statement.getSource())
                .map(file -> new Place(
                        file,
                        statement.getStartLine(),
                        columns && statement.hasColumns() ? statement.getStartColumn() : 0));
    }
}
