package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;

/** Above what defines a name: how often it is used. */
public final class Lenses {
    /** A lens, and the places that it leads to. */
    public record Lens(Span at, String text, List<Place> places) {}

    private Lenses() {}

    public static List<Lens> of(Snapshot snapshot, SourceFile file) {
        Application application = snapshot.applicationOf(file);
        return file.facts().mentions().stream()
                .filter(mention -> mention.kind().defines())
                .map(mention -> lens(application, mention))
                .toList();
    }

    private static Lens lens(Application application, Mention mention) {
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
        return new Lens(mention.at(), text, places);
    }
}
