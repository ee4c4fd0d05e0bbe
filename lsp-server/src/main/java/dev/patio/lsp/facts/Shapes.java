package dev.patio.lsp.facts;

import dev.patio.lsp.facts.Changes.Change;
import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.sketch.Type;
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

    Shapes(Meanings meanings) {
        this.meanings = meanings;
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
                fields(declared, scope, depth);
            case Meaning.Typed typed -> said(type(typed.type(), typed.scope(), depth), of(typed.seen(), depth));
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

    Shape fields(Statement.Declare declared, Scope scope, int depth) {
        Map<String, Shape> fields = fields(declared.fields(), scope, depth);
        Written written = new Written(scope.unit().source().path(), declared.nameSpan());
        return declared.data() ? new Shape.Fields(declared.name(), fields, false, Optional.of(written)) : Shape.Any.ANY;
    }

    private Map<String, Shape> fields(List<Statement.Field> declared, Scope scope, int depth) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        declared.forEach(field -> fields.put(
                field.name(), field.type().map(it -> type(it, scope, depth + 1)).orElse(Shape.Any.ANY)));
        return fields;
    }

    Shape type(Type type, Scope scope, int depth) {
        if (depth > DEEPEST || --left < 0) {
            return Shape.Any.ANY;
        }
        return switch (type) {
            case Type.Tuple(List<Type> items) ->
                new Shape.Tuple(
                        items.stream().map(it -> type(it, scope, depth + 1)).toList());
            case Type.Fields(List<Statement.Field> fields) ->
                new Shape.Fields("", fields(fields, scope, depth), false, Optional.empty());
            case Type.OneOf(List<Type> types) ->
                Shape.either(
                        types.stream().map(it -> type(it, scope, depth + 1)).toList());
            case Type.Named named -> named(named, scope, depth);
        };
    }

    private Shape named(Type.Named type, Scope scope, int depth) {
        return switch (type.name()) {
            case "str", "String", "string" -> new Shape.Scalar("string");
            case "int", "Integer", "long", "Long", "short", "byte", "BigInteger", "bigint" ->
                new Shape.Scalar("integer");
            case "float", "double", "Double", "Float" -> new Shape.Scalar("float");
            case "number" -> new Shape.Scalar("number");
            case "bool", "boolean", "Boolean" -> new Shape.Scalar("boolean");
            case "bytes", "Uint8Array" -> new Shape.Scalar("bytes");
            case "list", "List", "Sequence", "Iterable", "Array", "ReadonlyArray", "Set", "set", "frozenset" ->
                new Shape.ListOf(argument(type, scope, depth));
            case "Promise", "Readonly" -> argument(type, scope, depth);
            default ->
                declared(type.name(), scope)
                        .map(it -> fields(it.declared(), it.scope(), depth))
                        .orElse(Shape.Any.ANY);
        };
    }

    private Shape argument(Type.Named type, Scope scope, int depth) {
        return type.arguments().isEmpty()
                ? Shape.Any.ANY
                : type(type.arguments().getFirst(), scope, depth + 1);
    }

    /** A class by its name, perhaps one of another file; none where several declarations make one, or it may be another. */
    private Optional<Meaning.Declared> declared(String name, Scope scope) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Meaning> all = meanings.of(new Expression.Name(scope.span(), name), scope);
        List<Meaning.Declared> found = all.stream()
                .flatMap(it -> it instanceof Meaning.Declared one ? Stream.of(one) : Stream.empty())
                .toList();
        boolean sure = found.size() == 1 && all.stream().noneMatch(Meaning.Unknown.class::isInstance);
        return sure ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Of {@code Limits.class}, or of the class itself. */
    Shape ofClass(Expression expression, Scope scope) {
        Expression named =
                expression instanceof Expression.Member member && member.name().equals("class")
                        ? member.of()
                        : expression;
        return named instanceof Expression.Name name
                ? declared(name.name(), scope)
                        .map(it -> fields(it.declared(), it.scope(), 0))
                        .orElse(Shape.Any.ANY)
                : Shape.Any.ANY;
    }
}
