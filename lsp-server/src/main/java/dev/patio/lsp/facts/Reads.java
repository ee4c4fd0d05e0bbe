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

    void field(List<Meaning> of, String name, Span at) {
        read(
                of.stream()
                        .map(it -> it instanceof Meaning.Shared shared ? shared.at(name) : it)
                        .toList(),
                at);
    }

    /** @param what what is read there */
    void read(List<Meaning> what, Span at) {
        for (Meaning meaning : what) {
            if (meaning instanceof Meaning.Shared shared) {
                fields.add(new FieldUse(shared.space(), shared.name(), shared.path(), at, isSure(what)));
            }
        }
    }

    /** Whether there is nothing else that could have parts. */
    private static boolean isSure(List<Meaning> what) {
        return what.stream().allMatch(it -> it instanceof Meaning.Shared || it instanceof Meaning.Scalar);
    }

    void taken(List<Meaning> of, Pattern.Listed listed) {
        for (Meaning meaning : of) {
            if (meaning instanceof Meaning.Shared shared && isSure(of)) {
                taken.add(new Taken(
                        shared.space(), shared.name(), shared.path(), listed.least(), listed.more(), listed.span()));
            }
        }
    }
}
