package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What manifests and spawns have to say when a file or folder gets another place. */
public final class FileRename {
    /** A text in the place of another. */
    public record Edit(SourceFile file, Span at, String text) {}

    private final Application application;
    private final Path from;
    private final Path to;
    private final List<Edit> edits = new ArrayList<>();

    private FileRename(Application application, Path from, Path to) {
        this.application = application;
        this.from = from;
        this.to = to;
    }

    public static List<Edit> of(Snapshot snapshot, Path from, Path to) {
        List<Edit> edits = new ArrayList<>();
        for (Application application : snapshot.all()) {
            FileRename rename = new FileRename(application, from, to);
            application.manifest().ifPresent(rename::runs);
            application.files().forEach(rename::spawns);
            edits.addAll(rename.edits);
        }
        return edits;
    }

    private void runs(SourceFile manifest) {
        for (ManifestFacts.Program program : application.manifestFacts().programs()) {
            program.entry().ifPresent(entry -> edit(manifest, entry.file(), entry.at()));
        }
    }

    private void spawns(SourceFile file) {
        for (Mention mention : file.facts().mentions()) {
            if (mention.kind() == Kind.SPAWN) {
                mention.literal().ifPresent(at -> edit(file, mention.name(), at));
            }
        }
    }

    /** What is written is relative to the application; it may be the folder of what is run. */
    private void edit(SourceFile file, String written, Span at) {
        Optional<Path> run = application.programs().spawned(written);
        if (run.isEmpty()) {
            return;
        }
        Path named = application.folder().resolve(written).normalize();
        Path text = folder().relativize(moved(run.get().startsWith(named) ? named : run.get()));
        if (!Path.of(written).normalize().equals(text)) {
            boolean dot = written.startsWith("./") && !text.startsWith("..");
            edits.add(new Edit(file, at, (dot ? "./" : "") + text));
        }
    }

    /** That of the application, which is where its manifest is. */
    private Path folder() {
        return application
                .manifest()
                .map(it -> Objects.requireNonNull(moved(it.path()).getParent()))
                .orElseGet(() -> moved(application.folder()));
    }

    private Path moved(Path path) {
        return path.startsWith(from) ? to.resolve(from.relativize(path)).normalize() : path;
    }
}
