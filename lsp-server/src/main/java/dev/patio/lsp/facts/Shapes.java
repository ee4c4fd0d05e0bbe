package dev.patio.lsp.facts;

import dev.patio.lsp.facts.Changes.Change;
import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What values consist of, by what they are made of. */
final class Shapes {
    private static final int DEEPEST = 6;
    /** So many parts of shapes are looked at in a file; what is beyond is not known. */
    private int left = 20_000;

    private final Meanings meanings;
    private final TypeShapes types;

    Shapes(Meanings meanings) {
        this.meanings = meanings;
        this.types = new TypeShapes(meanings);
    }

    Shape of(Expression expression, Scope scope) {
        return of(meanings.of(expression, scope), 0);
    }

    private Shape of(List<Meaning> alternatives, int depth) {
        return depth > DEEPEST || --left < 0
                ? Shape.Any.ANY
                : Shape.either(alternatives.stream().map(it -> of(it, depth)).toList());
    }

    Shape of(Meaning meaning, int depth) {
        return switch (meaning) {
            case Meaning.Text text -> new Shape.Scalar("string");
            case Meaning.SomeText text -> new Shape.Scalar("string");
            case Meaning.Scalar(Expression.Scalar.Kind kind) -> scalar(kind);
            case Meaning.Dict dict -> dict(dict, depth);
            case Meaning.Items items -> sequence(items, depth);
            case Meaning.Many many -> list(many.element(), changes(many, meanings.unit()), depth);
            case Meaning.Instance(Statement.Declare declared, Scope scope, Optional<Passed> made) ->
                types.fields(declared, scope, depth);
            case Meaning.Typed typed -> said(types.of(typed.type(), typed.scope(), depth), of(typed.seen(), depth));
            case Meaning.Channel channel -> new Shape.Scalar("channel");
            default -> Shape.Any.ANY;
        };
    }

    /** What is said counts, as far as it says something; but a field that is seen is there, too. */
    private static Shape said(Shape said, Shape seen) {
        if (said instanceof Shape.Any) {
            return seen;
        }
        return said instanceof Shape.Fields fields
                        && !fields.fields().keySet().containsAll(seen.known().keySet())
                ? new Shape.Fields(fields.name(), fields.fields(), true, fields.declared())
                : said;
    }

    private static Shape scalar(Expression.Scalar.Kind kind) {
        return new Shape.Scalar(
                switch (kind) {
                    case INTEGER -> "integer";
                    case FLOAT -> "float";
                    case NUMBER -> "number";
                    case BOOLEAN -> "boolean";
                    case BYTES -> "bytes";
                    case NOTHING -> "nothing";
                });
    }

    private Shape dict(Meaning.Dict made, int depth) {
        Map<String, List<Meaning>> values = new LinkedHashMap<>();
        for (Expression.Entry entry : made.dict().entries()) {
            if (!entry.key().isEmpty()) {
                values.put(entry.key(), meanings.of(entry.value(), made.scope()));
            }
        }
        boolean open = made.dict().open();
        for (Change change : changes(made, made.scope().unit())) {
            if (change instanceof Change.Entry(String key, List<Meaning> value)) {
                values.merge(key, value, Shapes::both);
            } else {
                open = true;
                values.replaceAll((key, value) -> Meanings.UNKNOWN);
            }
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        values.forEach((key, value) -> fields.put(key, of(value, depth + 1)));
        return new Shape.Fields("", fields, open, Optional.empty());
    }

    private Shape sequence(Meaning.Items made, int depth) {
        Expression.Sequence sequence = made.sequence();
        if (sequence.kind() == Expression.Sequence.Kind.TUPLE
                && sequence.items().stream().noneMatch(Expression.Spread.class::isInstance)) {
            return new Shape.Tuple(sequence.items().stream()
                    .map(it -> of(meanings.of(it, made.scope()), depth + 1))
                    .toList());
        }
        List<Meaning> elements = meanings.members().elements(List.of(made));
        return list(elements, changes(made, made.scope().unit()), depth);
    }

    private Shape list(List<Meaning> elements, List<Change> changes, int depth) {
        List<Meaning> all = elements;
        for (Change change : changes) {
            all = both(all, change instanceof Change.Element(List<Meaning> value) ? value : Meanings.UNKNOWN);
        }
        return new Shape.ListOf(of(all, depth + 1));
    }

    /** What the file that made it does to it, and this file. */
    private List<Change> changes(Meaning made, Unit maker) {
        List<Change> here = meanings.unit().changes().of(made);
        return maker == meanings.unit() ? here : both(maker.changes().of(made), here);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    Shape ofClass(Expression expression, Scope scope) {
        return types.ofClass(expression, scope);
    }
}
