package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.sketch.Type;
import dev.patio.lsp.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What values consist of, by the types that are written. */
final class TypeShapes {
    private static final int DEEPEST = 6;
    /** So many parts of types are looked at in a file; what is beyond is not known. */
    private int left = 20_000;

    private final Meanings meanings;

    TypeShapes(Meanings meanings) {
        this.meanings = meanings;
    }

    Shape of(Type type, Scope scope, int depth) {
        if (depth > DEEPEST || --left < 0) {
            return Shape.Any.ANY;
        }
        return switch (type) {
            case Type.Tuple(List<Type> items) -> new Shape.Tuple(each(items, scope, depth));
            case Type.Fields(List<Statement.Field> fields) ->
                new Shape.Fields("", fields(fields, scope, depth), false, Optional.empty());
            case Type.OneOf(List<Type> types) -> Shape.either(each(types, scope, depth));
            case Type.All(List<Type> types) -> all(each(types, scope, depth));
            case Type.Named named -> named(named, scope, depth);
        };
    }

    private List<Shape> each(List<Type> types, Scope scope, int depth) {
        return types.stream().map(it -> of(it, scope, depth + 1)).toList();
    }

    /** What has the fields of all of them; there may be others where one is not known. */
    private static Shape all(List<Shape> shapes) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        boolean open = false;
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Fields some) {
                some.fields().forEach(fields::putIfAbsent);
                open |= some.open();
            } else {
                open = true;
            }
        }
        return fields.isEmpty() ? Shape.Any.ANY : new Shape.Fields("", fields, open, Optional.empty());
    }

    Shape fields(Statement.Declare declared, Scope scope, int depth) {
        return declared.data()
                ? new Shape.Fields(
                        declared.name(),
                        fields(declared.fields(), scope, depth),
                        false,
                        written(declared.nameSpan(), scope))
                : Shape.Any.ANY;
    }

    private Map<String, Shape> fields(List<Statement.Field> declared, Scope scope, int depth) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        declared.forEach(field -> fields.put(
                field.name(), field.type().map(it -> of(it, scope, depth + 1)).orElse(Shape.Any.ANY)));
        return fields;
    }

    private static Optional<Written> written(Span name, Scope scope) {
        return Optional.of(new Written(scope.unit().source().path(), name));
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
            case "Promise", "Awaited", "Readonly", "Partial", "Required", "NonNullable" -> argument(type, scope, depth);
            default -> called(type.name(), scope, depth);
        };
    }

    private Shape argument(Type.Named type, Scope scope, int depth) {
        return type.arguments().isEmpty() ? Shape.Any.ANY : of(type.arguments().getFirst(), scope, depth + 1);
    }

    /** A class or a type by its name, perhaps one of another file. */
    private Shape called(String name, Scope scope, int depth) {
        return switch (known(name, scope)) {
            case Meaning.Declared(Statement.Declare declared, Scope there) -> fields(declared, there, depth);
            case Meaning.Alias(Statement.Alias alias, Scope there) -> named(alias, there, depth);
            default -> Shape.Any.ANY;
        };
    }

    /** Fields without a name get that of the alias. */
    private Shape named(Statement.Alias alias, Scope scope, int depth) {
        Shape shape = of(alias.type(), scope, depth + 1);
        return shape instanceof Shape.Fields fields && fields.name().isEmpty()
                ? new Shape.Fields(alias.name(), fields.fields(), fields.open(), written(alias.nameSpan(), scope))
                : shape;
    }

    /** Unknown where several declarations make one, or it may be another. */
    private Meaning known(String name, Scope scope) {
        List<Meaning> all =
                name.isEmpty() ? Meanings.UNKNOWN : meanings.of(new Expression.Name(scope.span(), name), scope);
        return all.size() == 1 ? all.getFirst() : new Meaning.Unknown();
    }

    /** Of {@code Limits.class}, or of the class itself. */
    Shape ofClass(Expression expression, Scope scope) {
        Expression named =
                expression instanceof Expression.Member member && member.name().equals("class")
                        ? member.of()
                        : expression;
        return named instanceof Expression.Name name ? called(name.name(), scope, 0) : Shape.Any.ANY;
    }
}
