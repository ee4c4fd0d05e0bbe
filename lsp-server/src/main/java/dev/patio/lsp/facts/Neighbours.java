package dev.patio.lsp.facts;

import java.util.Optional;

/** The files that a file can load. */
@FunctionalInterface
public interface Neighbours {
    Neighbours NONE = (from, module) -> Optional.empty();

    /** The file of a module, as another file names it. */
    Optional<Source> find(Source from, String module);
}
