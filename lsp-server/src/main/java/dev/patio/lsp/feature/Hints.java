package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Held;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.live.Live;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Behind a variable that holds what was imported or received: its shape. */
public final class Hints {
    public record Hint(int offset, String text) {}

    /** Longer shapes are cut. */
    private static final int LONGEST = 60;

    private Hints() {}

    public static List<Hint> of(Snapshot snapshot, Live live, SourceFile file, Span range) {
        Application application = snapshot.applicationOf(file);
        List<Hint> hints = new ArrayList<>();
        for (Held held : file.facts().held()) {
            if (!held.channel() && range.contains(held.at())) {
                Shape shape = SharedShapes.of(application, held.space(), held.name(), held.path());
                Optional<Live.Export> now =
                        held.space() == Space.EXPORT && held.path().isEmpty()
                                ? live.export(application.folder(), held.name())
                                : Optional.empty();
                Hint hint = new Hint(held.at().end(), text(shape, now));
                if (!hint.text().isEmpty() && !hints.contains(hint)) {
                    hints.add(hint);
                }
            }
        }
        return hints;
    }

    private static String text(Shape shape, Optional<Live.Export> now) {
        String known = shape.equals(Shape.Any.ANY) ? "" : ": " + cut(shape.words());
        return now.map(it -> LiveWords.after(known, LiveWords.brief(it))).orElse(known);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
