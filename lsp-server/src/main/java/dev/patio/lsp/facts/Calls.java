package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes what calls do with what is shared. */
final class Calls {
    private final Meanings meanings;
    private final Shapes shapes;
    private final Effects found;
    private final Reads reads;
    private final List<Refused> refused = new ArrayList<>();
    private final List<Blocking> blocking = new ArrayList<>();
    private boolean looksAtAll;

    Calls(Meanings meanings, Effects found, Reads reads) {
        this.meanings = meanings;
        this.shapes = new Shapes(meanings);
        this.found = found;
        this.reads = reads;
    }

    boolean looksAtAll() {
        return looksAtAll;
    }

    List<Refused> refused() {
        return refused;
    }

    List<Blocking> blocking() {
        return blocking;
    }

    /** A loop that waits for each message. */
    void iterated(Expression over, Scope scope, boolean inAsync) {
        boolean channel = inAsync && meanings.of(over, scope).stream().anyMatch(Meaning.Channel.class::isInstance);
        Blocks.insteadOfLoop(meanings.unit().grammar())
                .filter(it -> channel)
                .ifPresent(it -> blocking.add(new Blocking(over.span(), "for", it)));
    }

    private void blocks(String name, Span at, boolean inAsync) {
        Blocks.instead(meanings.unit().grammar(), name)
                .filter(it -> inAsync)
                .ifPresent(it -> blocking.add(new Blocking(at, name, it)));
    }

    /** @param inAsync whether it is in an asynchronous function */
    void call(Expression.Call call, Scope scope, boolean inAsync) {
        for (Meaning function : meanings.of(call.function(), scope)) {
            if (function instanceof Meaning.Interface(Word word, String name)) {
                of(word, call, scope);
                blocks(name, named(call), inAsync);
            }
            meanings.abroad().visits(function, call, scope).forEach(it -> visit(it, call));
        }
        if (call.function() instanceof Expression.Member member) {
            method(member, call, scope, inAsync);
        }
    }

    /** Whether it is known what the call does with its arguments. */
    boolean takes(Expression.Call call, Scope scope) {
        if (meanings.callers().isLocal(call.function(), scope)) {
            return true;
        }
        return meanings.of(call.function(), scope).stream()
                .anyMatch(it -> it instanceof Meaning.Interface function
                        ? function.word() == Word.SELECT
                        : !meanings.abroad().visits(it, call, scope).isEmpty());
    }

    /** A function of another file does something with what it is passed. */
    private void visit(Abroad.Visit visit, Expression.Call call) {
        Unit there = visit.meanings().unit();
        found.called()
                .add(new FunctionPlace(
                        there.source().path(), visit.function().span().start()));
        found.addAll(Effects.of(visit)
                .without(
                        there.always(visit.function()), meanings.unit().source().path(), call));
    }

    private void of(Word word, Expression.Call call, Scope scope) {
        switch (word) {
            case EXPORT -> {
                Shape shape = Arguments.of(call, 1, "value")
                        .map(it -> shapes.of(it, scope))
                        .orElse(Shape.Any.ANY);
                names(Kind.EXPORT, call, scope, shape);
                refusals(Arguments.text(call, 0).orElse("value"), call, 1, scope);
            }
            case IMPORT -> names(Kind.IMPORT, call, scope, wanted(call, scope));
            case WATCH -> names(Kind.WATCH, call, scope, wanted(call, scope));
            case RETRACT -> names(Kind.RETRACT, call, scope, Shape.Any.ANY);
            case CHANNEL -> names(Kind.CHANNEL, call, scope, Shape.Any.ANY);
            case SELECT -> call.arguments().forEach(it -> selected(it.value(), scope));
            case SPAWN -> spawned(call, scope);
            case EXPORTS -> looksAtAll = true;
            case NAMED, SAME, COPY -> {}
        }
    }

    private void refusals(String name, Expression.Call call, int argument, Scope scope) {
        Arguments.of(call, argument, "value")
                .ifPresent(it -> new Refusals(meanings.unit().grammar(), refused::add).of(name, it, scope));
    }

    private Shape wanted(Expression.Call call, Scope scope) {
        return Arguments.of(call, 1, "").map(it -> shapes.ofClass(it, scope)).orElse(Shape.Any.ANY);
    }

    private void names(Kind kind, Expression.Call call, Scope scope, Shape shape) {
        Optional<Expression> argument = Arguments.of(call, 0, "name");
        for (Meaning meaning : argument.map(it -> meanings.of(it, scope)).orElse(List.of())) {
            Span given = argument.get().span();
            switch (meaning) {
                case Meaning.Text(String name, Optional<Written> written, boolean passed) -> {
                    Optional<Span> literal = written.filter(this::isHere).map(Written::at);
                    boolean here = passed || argument.get() instanceof Expression.Text;
                    Span at = here ? literal.orElse(given) : given;
                    Optional<Written> elsewhere = written.filter(it -> !isHere(it));
                    found.mentions().add(new Mention(kind, name, at, literal, elsewhere, call.span(), shape));
                }
                case Meaning.SomeText(String prefix, String suffix) ->
                    vague(kind, prefix, suffix, argument.get(), scope);
                default -> vague(kind, "", "", argument.get(), scope);
            }
        }
    }

    private boolean isHere(Written written) {
        return written.file().equals(meanings.unit().source().path());
    }

    private void vague(Kind kind, String prefix, String suffix, Expression name, Scope scope) {
        found.vague().add(new Vague(kind, prefix, suffix, name.span(), OpenParameters.of(name, scope, meanings)));
    }

    private void selected(Expression expression, Scope scope) {
        if (expression instanceof Expression.Sequence sequence) {
            sequence.items().forEach(it -> selected(it, scope));
            return;
        }
        for (Meaning meaning : meanings.of(expression, scope)) {
            switch (meaning) {
                case Meaning.Channel(String name) ->
                    channel(Kind.RECEIVE, name, expression.span(), expression.span(), Shape.Any.ANY);
                case Meaning.Items(Expression.Sequence sequence, Scope where) ->
                    sequence.items().forEach(it -> selected(it, where));
                default -> {}
            }
        }
    }

    /** The name of what is called. */
    static Span named(Expression.Call call) {
        return call.function() instanceof Expression.Member member
                ? member.nameSpan()
                : call.function().span();
    }

    private void channel(Kind kind, String name, Span at, Span whole, Shape shape) {
        found.mentions().add(new Mention(kind, name, at, Optional.empty(), whole, shape));
    }

    /** A file, or {@code file:function}; in JavaScript also {@code { run: file }}. */
    private void spawned(Expression.Call call, Scope scope) {
        Optional<Expression> what = Arguments.of(call, 0, "");
        if (what.isPresent() && what.get() instanceof Expression.Dict dict) {
            what = dict.entries().stream()
                    .filter(it -> it.key().equals("run"))
                    .map(Expression.Entry::value)
                    .findFirst();
        }
        if (what.isEmpty()) {
            return;
        }
        for (Meaning meaning : meanings.of(what.get(), scope)) {
            if (meaning instanceof Meaning.Text(String target, Optional<Written> written, boolean passed)) {
                Optional<Span> literal = written.filter(this::isHere).map(Written::at);
                int colon = target.lastIndexOf(':');
                String file = colon > 0 ? target.substring(0, colon) : target;
                Span at = literal.map(it -> new Span(it.start(), Math.min(it.end(), it.start() + file.length())))
                        .orElse(what.get().span());
                found.mentions()
                        .add(new Mention(Kind.SPAWN, file, at, literal.map(it -> at), call.span(), Shape.Any.ANY));
            }
        }
    }

    private void method(Expression.Member member, Expression.Call call, Scope scope, boolean inAsync) {
        List<Meaning> all = meanings.of(member.of(), scope);
        for (Meaning of : all) {
            if (of instanceof Meaning.Channel(String name)) {
                Word.method(member.name()).ifPresent(kind -> {
                    Shape shape = kind == Kind.SEND
                            ? Arguments.of(call, 0, "value")
                                    .map(it -> shapes.of(it, scope))
                                    .orElse(Shape.Any.ANY)
                            : Shape.Any.ANY;
                    channel(kind, name, member.nameSpan(), call.span(), shape);
                    blocks(member.name(), member.nameSpan(), inAsync);
                    if (kind == Kind.SEND) {
                        refusals(name, call, 0, scope);
                    }
                });
            }
        }
        switch (member.name()) {
            case "get" -> entry(all, call);
            case "as" -> components(all, call, scope);
            default -> {}
        }
    }

    private void entry(List<Meaning> of, Expression.Call call) {
        switch (Arguments.of(call, 0, "").orElse(call)) {
            case Expression.Text key -> reads.field(of, key.value(), key.inner().orElse(key.span()));
            case Expression.Scalar number -> {
                String index = number.span().of(meanings.unit().source().text());
                if (meanings.unit().grammar() == Grammar.JAVA && index.matches("\\d{1,6}")) {
                    reads.element(of, index, number.span());
                }
            }
            default -> {}
        }
    }

    /** A record that is asked for reads all of its components. */
    private void components(List<Meaning> of, Expression.Call call, Scope scope) {
        Arguments.of(call, 0, "")
                .ifPresent(wanted -> shapes.ofClass(wanted, scope)
                        .known()
                        .keySet()
                        .forEach(it -> reads.field(of, it, wanted.span())));
    }
}
