package dev.patio.lsp.workspace;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files with the facts that they have beside each other, and which of them loads which. */
record Reading(SortedMap<Path, SourceFile> files, Loads loads) {
    static final Reading NONE = new Reading(new TreeMap<>(), new Loads(List.of(), new ModuleFiles(Set.of())));

    Reading {
        files = Collections.unmodifiableSortedMap(files);
    }
}
