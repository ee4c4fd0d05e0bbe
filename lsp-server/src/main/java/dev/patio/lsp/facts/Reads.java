package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Pattern;
import dev.patio.lsp.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a program uses the parts of what was imported or received. */
final class Reads {
    private final Set<FieldUse> fields = new LinkedHashSet<>();
    private final Set<Taken> taken = new LinkedHashSet<>();

    List<FieldUse> fields() {
        return List.copyOf(fields);
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    void add(FieldUse use) {
        fields.add(use);
    }

    void field(List<Meaning> of, String name, Span at) {
        for (Meaning meaning : of) {
            if (meaning instanceof Meaning.Shared shared) {
                fields.add(new FieldUse(
                        shared.space(), shared.name(), shared.at(name).path(), at));
            }
        }
    }

    void taken(List<Meaning> of, Pattern.Listed listed) {
        for (Meaning meaning : of) {
            if (meaning instanceof Meaning.Shared shared) {
                taken.add(new Taken(
                        shared.space(), shared.name(), shared.path(), listed.least(), listed.more(), listed.span()));
            }
        }
    }
}
