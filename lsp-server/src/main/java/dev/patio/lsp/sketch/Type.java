package dev.patio.lsp.sketch;

import java.util.List;

/** A type as it is written; what is no name is "". */
public record Type(String name, List<Type> arguments) {
    static final Type UNKNOWN = new Type("", List.of());
}
