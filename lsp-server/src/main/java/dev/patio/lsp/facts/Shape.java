package dev.patio.lsp.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a value consists of, as far as it is known. */
public sealed interface Shape {
    /** Nothing is known. */
    enum Any implements Shape {
        ANY
    }

    /** In the words of the guide: string, integer, … */
    record Scalar(String word) implements Shape {}

    record ListOf(Shape element) implements Shape {}

    record Tuple(List<Shape> items) implements Shape {}

    /**
     * A map, an object or a record.
     *
     * @param name of its class, or ""
     * @param open whether there may be further fields
     * @param declared where its class is; that does not make it another
     */
    record Fields(String name, Map<String, Shape> fields, boolean open, Optional<Written> declared) implements Shape {
        @Override
        public boolean equals(Object other) {
            return other instanceof Fields that
                    && name.equals(that.name)
                    && fields.equals(that.fields)
                    && open == that.open;
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, fields, open);
        }
    }

    record OneOf(List<Shape> shapes) implements Shape {}

    /** What one of several places gives. */
    static Shape either(List<Shape> shapes) {
        List<Shape> different = new ArrayList<>();
        for (Shape shape : shapes) {
            for (Shape each : shape instanceof OneOf(List<Shape> inner) ? inner : List.of(shape)) {
                if (!different.contains(each)) {
                    different.add(each);
                }
            }
        }
        if (different.isEmpty() || different.contains(Any.ANY)) {
            return Any.ANY;
        }
        return different.size() == 1 ? different.getFirst() : new OneOf(List.copyOf(different));
    }

    /** Of a field, or of the elements; of what cannot have any, nothing is known. */
    default Shape at(String step) {
        return switch (this) {
            case ListOf(Shape element) when step.equals(FieldUse.ELEMENT) -> element;
            case Tuple(List<Shape> items) when step.equals(FieldUse.ELEMENT) -> either(items);
            case Fields fields -> fields.fields().getOrDefault(step, Any.ANY);
            case OneOf(List<Shape> shapes) ->
                either(shapes.stream().map(shape -> shape.at(step)).toList());
            default -> Any.ANY;
        };
    }

    /** Whether it is known that there is no such field. */
    default boolean lacks(String field) {
        return switch (this) {
            case Fields fields -> !fields.open() && !fields.fields().containsKey(field);
            case OneOf(List<Shape> shapes) -> shapes.stream().allMatch(shape -> shape.lacks(field));
            default -> false;
        };
    }

    /** Whether it may have so many elements, or more of them. */
    default boolean mayHave(int elements, boolean more) {
        return switch (this) {
            case Tuple(List<Shape> items) -> items.size() == elements || (more && items.size() > elements);
            case OneOf(List<Shape> shapes) -> shapes.stream().anyMatch(shape -> shape.mayHave(elements, more));
            default -> true;
        };
    }

    /** The fields that it may have. */
    default Map<String, Shape> known() {
        return switch (this) {
            case Fields fields -> fields.fields();
            case OneOf(List<Shape> shapes) -> {
                Map<String, Shape> all = new LinkedHashMap<>();
                shapes.forEach(shape -> shape.known().forEach(all::putIfAbsent));
                yield all;
            }
            default -> Map.of();
        };
    }

    /** For people. What consists of itself is spelled once. */
    default String words() {
        return words(Set.of());
    }

    private String words(Set<String> around) {
        return switch (this) {
            case Any any -> "any";
            case Scalar(String word) -> word;
            case ListOf(Shape element) -> "list of " + element.words(around);
            case Tuple(List<Shape> items) ->
                items.stream().map(it -> it.words(around)).collect(Collectors.joining(", ", "(", ")"));
            case Fields fields when around.contains(fields.name()) -> fields.name();
            case Fields fields -> {
                Set<String> inside = new HashSet<>(around);
                if (!fields.name().isEmpty()) {
                    inside.add(fields.name());
                }
                List<String> parts = new ArrayList<>();
                fields.fields().forEach((name, shape) -> parts.add(name + ": " + shape.words(inside)));
                if (fields.open()) {
                    parts.add("…");
                }
                yield (fields.name().isEmpty() ? "" : fields.name() + " ") + "{" + String.join(", ", parts) + "}";
            }
            case OneOf(List<Shape> shapes) ->
                shapes.stream().map(it -> it.words(around)).collect(Collectors.joining(" or "));
        };
    }
}
