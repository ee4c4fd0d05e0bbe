package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** Everywhere that something is done with a name. */
public final class References {
    private References() {}

    /**
     * Those of what stands at a place.
     *
     * @param definitions whether the places that define it count
     */
    public static List<Place> of(Snapshot snapshot, SourceFile file, int offset, boolean definitions) {
        return Target.at(snapshot, file, offset).stream()
                .flatMap(target -> of(target, definitions))
                .distinct()
                .toList();
    }

    private static Stream<Place> of(Target target, boolean definitions) {
        return switch (target) {
            case Target.Name name ->
                name.application().uses(name.space(), name.name()).stream()
                        .filter(it -> it.mention().kind() != Kind.ESCAPE)
                        .filter(it -> definitions || !it.mention().kind().defines())
                        .map(it -> new Place(it.file(), it.mention().at()));
            case Target.Field field ->
                field.application().files().stream()
                        .flatMap(file -> file.facts().fields().stream()
                                .filter(it -> it.space() == field.space()
                                        && it.name().equals(field.name())
                                        && it.path().equals(field.path()))
                                .map(it -> new Place(file, it.at())));
            case Target.Program program -> program(program.application(), program.name(), definitions);
            case Target.File run -> files(run.application(), run.file());
        };
    }

    /** Of a program, with its definition. */
    static List<Place> program(Application application, String name) {
        return program(application, name, true).toList();
    }

    private static Stream<Place> program(Application application, String name, boolean definitions) {
        return application.manifest().stream()
                .flatMap(manifest -> application.manifestFacts().programs().stream()
                        .flatMap(program -> Stream.concat(
                                Stream.of(program)
                                        .filter(it -> definitions && it.name().equals(name))
                                        .map(ManifestFacts.Program::at),
                                program.after().stream()
                                        .filter(it -> it.program().equals(name))
                                        .map(ManifestFacts.Reference::at)))
                        .map(span -> new Place(manifest, span)));
    }

    private static Stream<Place> files(Application application, String name) {
        Stream<Place> run = application.manifest().stream()
                .flatMap(manifest -> application.manifestFacts().programs().stream()
                        .flatMap(program -> program.entry().stream())
                        .filter(it -> it.file().equals(name))
                        .map(it -> new Place(manifest, it.at())));
        Stream<Place> spawned = application.files().stream()
                .flatMap(file -> file.facts().mentions().stream()
                        .filter(it -> it.kind() == Kind.SPAWN && it.name().equals(name))
                        .map(it -> new Place(file, it.at())));
        return Stream.concat(run, spawned);
    }
}
