package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Sketch;
import dev.patio.lsp.syntax.Trees;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sketches that were used last: a file is read for itself, and for those that load it. Any thread. */
public final class Sketches {
    private static final int MOST = 200;
    /** Of all their texts: a sketch is some times as long. */
    private static final int MOST_CHARACTERS = 2_000_000;

    /** The one that was used last is the last. */
    private final Map<Source, Optional<Sketch>> known = new LinkedHashMap<>(16, 0.75f, true);

    private int characters;
    private final Trees trees = new Trees();

    /** None where reading it would take too long. */
    Optional<Sketch> of(Source source) {
        synchronized (known) {
            Optional<Sketch> sketch = known.get(source);
            if (sketch != null) {
                return sketch;
            }
        }
        Optional<Sketch> read = trees.parse(source.path(), source.grammar(), source.text())
                .map(tree -> Sketch.of(source.grammar(), tree, source.text()));
        synchronized (known) {
            keep(source, read);
        }
        return read;
    }

    private void keep(Source source, Optional<Sketch> sketch) {
        if (known.put(source, sketch) == null) {
            characters += source.text().length();
        }
        Iterator<Source> eldest = known.keySet().iterator();
        while (known.size() > MOST || characters > MOST_CHARACTERS) {
            characters -= eldest.next().text().length();
            eldest.remove();
        }
    }
}
