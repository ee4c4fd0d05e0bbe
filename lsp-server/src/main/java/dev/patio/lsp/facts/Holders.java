package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the variables that hold what is shared. */
final class Holders {
    private final Meanings meanings;
    private final Scopes scopes;

    Holders(Meanings meanings, Scopes scopes) {
        this.meanings = meanings;
        this.scopes = scopes;
    }

    List<Held> find() {
        List<Held> found = new ArrayList<>();
        in(scopes.top(), found);
        scopes.all().forEach(scope -> in(scope, found));
        found.sort(Comparator.comparingInt((Held held) -> held.at().start()).thenComparing(Held::name));
        return List.copyOf(found);
    }

    private void in(Scope scope, List<Held> into) {
        scope.own().forEach((name, bindings) -> {
            for (Binding binding : bindings) {
                switch (binding) {
                    case Binding.Value value -> add(name, value.at(), scope, meanings.of(value), into);
                    case Binding.Parameter parameter -> add(name, parameter.at(), scope, meanings.of(parameter), into);
                    default -> {}
                }
            }
        });
    }

    private static void add(String variable, Span at, Scope scope, List<Meaning> meanings, List<Held> into) {
        for (Meaning meaning : meanings) {
            switch (meaning) {
                case Meaning.Shared(Space space, String name, List<String> path) ->
                    into.add(new Held(variable, at, scope.span(), space, name, path, false));
                case Meaning.Channel(String name) ->
                    into.add(new Held(variable, at, scope.span(), Space.CHANNEL, name, List.of(), true));
                default -> {}
            }
        }
    }
}
