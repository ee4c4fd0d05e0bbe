package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.live.Live;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Above what defines a name: how often it is used. Above a program, in its manifest and its file: run and debug. */
public final class Lenses {
    public record Lens(Span at, String text, Action action) {}

    /** What a lens does. */
    public sealed interface Action {
        /** Shows places. */
        record Show(List<Place> places) implements Action {}

        /**
         * Starts a program.
         *
         * @param file the manifest that has the program, or the file that is run where no manifest has it
         */
        record Start(Path file, String program, boolean debugged) implements Action {}
    }

    private static final Span TOP = new Span(0, 0);
    private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");

    private Lenses() {}

    public static List<Lens> of(Snapshot snapshot, Live live, SourceFile file) {
        Application application = snapshot.applicationOf(file);
        List<Lens> lenses = new ArrayList<>();
        for (ManifestFacts.Program program :
                file.manifest().map(ManifestFacts::programs).orElse(List.of())) {
            start(program.at(), file.path(), program.name(), ".all", lenses);
        }
        application.programs().run(file.path()).forEach(it -> start(TOP, it.manifest(), it.program(), ".all", lenses));
        if (application.manifest().isEmpty() && isProgram(application, file)) {
            start(TOP, file.path(), String.valueOf(file.path().getFileName()), "", lenses);
        }
        file.facts().mentions().stream()
                .filter(mention -> mention.kind().defines())
                .map(mention -> uses(application, live, mention))
                .forEach(lenses::add);
        return lenses;
    }

    /** What no manifest names may be a program if nothing else loads or spawns it. */
    private static boolean isProgram(Application application, SourceFile file) {
        return file.facts().usesPatio()
                && !application.programs().isLoaded(file.path())
                && application.programs().of(file.path()).isEmpty()
                && (file.facts().grammar() != Grammar.JAVA
                        || MAIN.matcher(file.text().content()).find());
    }

    /** @param how of the text: a manifest starts all of its programs */
    private static void start(Span at, Path file, String program, String how, List<Lens> into) {
        into.add(new Lens(at, Messages.text("lens.run" + how, program), new Action.Start(file, program, false)));
        into.add(new Lens(at, Messages.text("lens.debug" + how, program), new Action.Start(file, program, true)));
    }

    private static Lens uses(Application application, Live live, Mention mention) {
        Space space = mention.kind() == Kind.EXPORT ? Space.EXPORT : Space.CHANNEL;
        List<Place> places = application.uses(space, mention.name()).stream()
                .filter(it -> it.mention().kind() != Kind.ESCAPE
                        && !it.mention().kind().defines())
                .map(it -> new Place(it.file(), it.mention().at()))
                .distinct()
                .toList();
        String text = space == Space.EXPORT
                ? Messages.text("lens.export", mention.name(), places.size())
                : Messages.text(
                        "lens.channel",
                        mention.name(),
                        application.uses(space, mention.name(), Kind.SEND).size(),
                        application.uses(space, mention.name(), Kind.RECEIVE).size());
        Optional<String> now = space == Space.EXPORT
                ? live.export(application.folder(), mention.name()).map(LiveWords::brief)
                : live.channel(application.folder(), mention.name()).map(LiveWords::brief);
        String shown = now.map(it -> LiveWords.after(text, it)).orElse(text);
        return new Lens(mention.at(), shown, new Action.Show(places));
    }
}
