package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.source.Span;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a function does with what is shared. */
record Effects(Set<Mention> mentions, Set<Vague> vague, Set<FunctionPlace> called) {
    static final Effects NONE = new Effects(Set.of(), Set.of(), Set.of());

    Effects() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    static Effects of(Abroad.Visit visit) {
        Collector collector = new Collector(visit.meanings());
        collector.withWhatItCalls(visit.function());
        return collector.found();
    }

    void addAll(Effects more) {
        mentions.addAll(more.mentions);
        vague.addAll(more.vague);
        called.addAll(more.called);
    }

    /** Those that are there only because of what a call passes, as a part of the file of that call. */
    Effects without(Effects always, Path file, Expression.Call call) {
        Span at = Calls.named(call);
        Set<Mention> moved = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (!always.mentions.contains(mention)) {
                moved.add(moved(mention, file, at, call.span()));
            }
        }
        Set<Vague> dim = new LinkedHashSet<>();
        for (Vague each : vague) {
            if (!always.vague.contains(each)) {
                dim.add(new Vague(each.kind(), each.prefix(), each.suffix(), at, each.of()));
            }
        }
        return new Effects(moved, dim, called);
    }

    private static Mention moved(Mention mention, Path file, Span at, Span whole) {
        Optional<Span> literal =
                mention.elsewhere().filter(it -> it.file().equals(file)).map(Written::at);
        return new Mention(
                mention.kind(),
                mention.name(),
                literal.filter(whole::contains).orElse(at),
                literal,
                mention.elsewhere().filter(it -> literal.isEmpty()),
                whole,
                mention.shape());
    }
}
