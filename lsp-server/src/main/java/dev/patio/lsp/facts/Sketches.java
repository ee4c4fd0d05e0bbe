package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Sketch;
import dev.patio.lsp.syntax.Syntax;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sketches of files that others load, the last ones that were used. Any thread. */
public final class Sketches {
    private static final int MOST = 200;

    private final Map<Source, Optional<Sketch>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Optional<Sketch>> eldest) {
            return size() > MOST;
        }
    };

    /** None where reading it would take too long. */
    Optional<Sketch> of(Source source) {
        synchronized (known) {
            Optional<Sketch> sketch = known.get(source);
            if (sketch != null) {
                return sketch;
            }
        }
        Optional<Sketch> read = Syntax.parse(source.grammar(), source.text())
                .map(tree -> Sketch.of(source.grammar(), tree, source.text()));
        synchronized (known) {
            known.put(source, read);
        }
        return read;
    }
}
