package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.facts.Written;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** Where the classes are declared that what is shared is made of. */
public final class TypeDefinition {
    private TypeDefinition() {}

    public static List<Place> of(Snapshot snapshot, SourceFile file, int offset) {
        return Target.at(snapshot, file, offset).stream()
                .flatMap(TypeDefinition::shape)
                .flatMap(TypeDefinition::declared)
                .flatMap(it -> snapshot.file(it.file()).stream().map(in -> new Place(in, it.at())))
                .distinct()
                .toList();
    }

    private static Stream<Shape> shape(Target target) {
        return switch (target) {
            case Target.Name name ->
                Stream.of(SharedShapes.of(name.application(), name.space(), name.name(), List.of()));
            case Target.Field field ->
                Stream.of(SharedShapes.of(field.application(), field.space(), field.name(), field.path()));
            case Target.File run -> Stream.of();
            case Target.Program program -> Stream.of();
        };
    }

    /** Of many, that of each. */
    private static Stream<Written> declared(Shape shape) {
        return switch (shape) {
            case Shape.Fields fields -> fields.declared().stream();
            case Shape.ListOf(Shape element) -> declared(element);
            case Shape.Tuple(List<Shape> items) -> items.stream().flatMap(TypeDefinition::declared);
            case Shape.OneOf(List<Shape> shapes) -> shapes.stream().flatMap(TypeDefinition::declared);
            case Shape.Scalar scalar -> Stream.of();
            case Shape.Any any -> Stream.of();
        };
    }
}
