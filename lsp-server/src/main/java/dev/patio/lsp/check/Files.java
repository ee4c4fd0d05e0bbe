package dev.patio.lsp.check;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.text.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Files that are spawned and are not there, and files that share but that no program of the manifest loads. */
final class Files {
    private Files() {}

    static void check(Application application, Consumer<Problem> problems) {
        boolean programs = !application.manifestFacts().programs().isEmpty();
        for (SourceFile file : application.files()) {
            for (Mention mention : file.facts().mentions()) {
                if (mention.kind() == Kind.SPAWN) {
                    spawned(application, file, mention, problems);
                }
            }
            if (programs
                    && file.facts().usesPatio()
                    && application.programs().of(file.path()).isEmpty()) {
                Span at = file.facts().mentions().stream()
                        .map(Mention::at)
                        .findFirst()
                        .orElse(new Span(0, Math.min(1, file.text().content().length())));
                problems.accept(Problem.of(
                        Code.NOT_IN_MANIFEST,
                        file,
                        at,
                        Messages.text("check.not-in-manifest", file.path().getFileName())));
            }
        }
    }

    private static void spawned(Application application, SourceFile file, Mention mention, Consumer<Problem> problems) {
        if (!isSource(mention.name())
                || application.programs().spawned(mention.name()).isPresent()) {
            return;
        }
        List<String> known = application.files().stream()
                .map(it -> application.folder().relativize(it.path()).toString())
                .toList();
        Optional<String> nearest = Nearest.of(mention.name(), known);
        String message = Messages.text("check.no-such-file", mention.name(), application.folder())
                + nearest.map(it -> Messages.text("check.did-you-mean", it)).orElse("");
        problems.accept(new Problem(Code.NO_SUCH_FILE, file, mention.at(), message, List.of(), nearest));
    }

    /** Folders, absolute files and what a build makes may be there without being looked at. */
    private static boolean isSource(String name) {
        return !name.startsWith("/")
                && !name.contains("..")
                && !name.contains("\0")
                && Path.of(name).getNameCount() <= 2
                && Grammar.of(Path.of(name)).filter(it -> it != Grammar.JSON).isPresent();
    }
}
