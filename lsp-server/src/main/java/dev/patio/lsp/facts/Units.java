package dev.patio.lsp.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that are read for the facts of one. */
final class Units {
    /** So many calls into other files are followed for a file; what is beyond is not known. */
    private int left = 2_000;

    private final Neighbours neighbours;
    private final Sketches sketches;
    private final Map<Source, Optional<Unit>> read = new HashMap<>();
    private final Map<Asked, Load> loads = new HashMap<>();

    private record Asked(Source from, String module) {}

    Units(Neighbours neighbours, Sketches sketches) {
        this.neighbours = neighbours;
        this.sketches = sketches;
    }

    Optional<Unit> load(Source from, String module) {
        Load load = loads.computeIfAbsent(
                new Asked(from, module), asked -> new Load(from, module, neighbours.find(from, module)));
        if (load.found().isEmpty()) {
            return Optional.empty();
        }
        Source source = load.found().get();
        Optional<Unit> known = read.get(source);
        if (known == null) {
            known = sketches.of(source).map(sketch -> new Unit(source, sketch, this));
            read.put(source, known);
        }
        return known;
    }

    void add(Unit unit) {
        read.put(unit.source(), Optional.of(unit));
    }

    List<Load> loads() {
        return new ArrayList<>(loads.values());
    }

    /** Whether one more call may be followed. */
    boolean follow() {
        return left-- > 0;
    }
}
