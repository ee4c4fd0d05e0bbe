package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Pattern;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** How a program uses the parts of what was imported or received. */
final class Reads {
    private static final java.util.regex.Pattern NUMBER = java.util.regex.Pattern.compile("\\[\\s*(-?\\d{1,6})\\s*]$");

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
        taken(of, listed.least(), listed.more(), Optional.empty(), listed.span());
    }

    /** {@code of[5]}; in Python also from the end. */
    void element(List<Meaning> of, Expression.Index index, Source source) {
        Matcher number = NUMBER.matcher(index.span().of(source.text()));
        if (number.find()
                && (source.grammar() == Grammar.PYTHON || !number.group(1).startsWith("-"))) {
            int start = index.span().start();
            element(of, number.group(1), new Span(start + number.start(1), start + number.end(1)));
        }
    }

    void element(List<Meaning> of, String index, Span at) {
        int number = Integer.parseInt(index);
        taken(of, number < 0 ? -number : number + 1, true, Optional.of(index), at);
    }

    private void taken(List<Meaning> of, int least, boolean more, Optional<String> index, Span at) {
        for (Meaning meaning : of) {
            if (meaning instanceof Meaning.Shared shared && isSure(of)) {
                taken.add(new Taken(shared.space(), shared.name(), shared.path(), least, more, index, at));
            }
        }
    }
}
