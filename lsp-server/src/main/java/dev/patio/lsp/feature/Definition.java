package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a name is exported, a channel is opened, a program stands. */
public final class Definition {
    private Definition() {}

    public static List<Place> of(Snapshot snapshot, SourceFile file, int offset) {
        return Target.at(snapshot, file, offset)
                .map(target -> of(snapshot, target))
                .orElse(List.of());
    }

    private static List<Place> of(Snapshot snapshot, Target target) {
        return switch (target) {
            case Target.Name name ->
                places(name.application()
                        .uses(name.space(), name.name(), name.space() == Space.EXPORT ? Kind.EXPORT : Kind.CHANNEL));
            case Target.Field field -> places(SharedShapes.makers(field.application(), field.space(), field.name()));
            case Target.File run ->
                file(snapshot, run).stream()
                        .map(it -> new Place(it, new Span(0, 0)))
                        .toList();
            case Target.Program program -> program(program.application(), program.name());
        };
    }

    /** What a manifest runs is relative to it; what is spawned, to the application. */
    static Optional<SourceFile> file(Snapshot snapshot, Target.File target) {
        Path from = target.from().manifest().isPresent()
                ? target.from().folder()
                : target.application().folder();
        return target.application().programs().resolve(from, target.file()).flatMap(snapshot::file);
    }

    private static List<Place> program(Application application, String name) {
        return application.manifest().stream()
                .flatMap(manifest -> application.manifestFacts().programs().stream()
                        .filter(it -> it.name().equals(name))
                        .map(it -> new Place(manifest, it.at())))
                .toList();
    }

    private static List<Place> places(List<Use> uses) {
        return uses.stream()
                .map(it -> new Place(it.file(), it.mention().at()))
                .distinct()
                .toList();
    }
}
