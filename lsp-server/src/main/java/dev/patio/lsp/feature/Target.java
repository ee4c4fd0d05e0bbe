package dev.patio.lsp.feature;

import dev.patio.lsp.facts.FieldUse;
import dev.patio.lsp.facts.Held;
import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import java.util.List;
import java.util.Optional;

/** What stands at a place. */
sealed interface Target {
    Span at();

    /** A shared name. */
    record Name(Application application, Space space, String name, Span at) implements Target {}

    /** A field of what is shared. */
    record Field(Application application, Space space, String name, List<String> path, Span at) implements Target {}

    /** A file that is run or spawned. */
    record File(Application application, String file, SourceFile from, Span at) implements Target {}

    /** A program of a manifest. */
    record Program(Application application, String name, Span at) implements Target {}

    static Optional<Target> at(Snapshot snapshot, SourceFile file, int offset) {
        Application application = snapshot.applicationOf(file);
        for (Mention mention : file.mentions()) {
            if (mention.kind() != Kind.ESCAPE && mention.touches(offset)) {
                Span touched = mention.touched(offset);
                return Optional.of(mention.kind()
                        .space()
                        .<Target>map(space -> new Name(application, space, mention.name(), touched))
                        .orElseGet(() -> new File(application, mention.name(), file, touched)));
            }
        }
        for (Use use : application.constants(file.path())) {
            Span constant = use.mention().elsewhere().orElseThrow().at();
            Optional<Space> space = use.mention().kind().space();
            if (constant.touches(offset) && space.isPresent()) {
                return Optional.of(
                        new Name(application, space.get(), use.mention().name(), constant));
            }
        }
        for (FieldUse field : file.facts().fields()) {
            if (field.at().touches(offset)) {
                return Optional.of(new Field(application, field.space(), field.name(), field.path(), field.at()));
            }
        }
        for (Held held : file.facts().held()) {
            if (held.at().touches(offset)) {
                return Optional.of(
                        held.path().isEmpty()
                                ? new Name(application, held.space(), held.name(), held.at())
                                : new Field(application, held.space(), held.name(), held.path(), held.at()));
            }
        }
        return file.manifest().flatMap(manifest -> inManifest(application, file, manifest, offset));
    }

    private static Optional<Target> inManifest(
            Application application, SourceFile file, ManifestFacts manifest, int offset) {
        for (ManifestFacts.Program program : manifest.programs()) {
            if (program.at().touches(offset)) {
                return Optional.of(new Program(application, program.name(), program.at()));
            }
            for (ManifestFacts.Reference reference : program.after()) {
                if (reference.at().touches(offset)) {
                    return Optional.of(new Program(application, reference.program(), reference.at()));
                }
            }
            Optional<ManifestFacts.Entry> entry =
                    program.entry().filter(it -> it.at().touches(offset));
            if (entry.isPresent()) {
                return Optional.of(new File(
                        application, entry.get().file(), file, entry.get().at()));
            }
        }
        return Optional.empty();
    }
}
