package dev.patio.lsp.facts;

import java.util.Optional;

/** That the facts of a file depend on what a module is to a file, perhaps to one that it loads. */
public record Load(Source from, String module, Optional<Source> found) {}
