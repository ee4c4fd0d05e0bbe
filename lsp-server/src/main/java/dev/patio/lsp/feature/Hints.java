package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Held;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Behind a variable that holds what was imported or received: its shape. */
public final class Hints {
    public record Hint(int offset, String text) {}

    /** Longer shapes are cut. */
    private static final int LONGEST = 60;

    private Hints() {}

    public static List<Hint> of(Snapshot snapshot, SourceFile file, Span range) {
        Application application = snapshot.applicationOf(file);
        List<Hint> hints = new ArrayList<>();
        for (Held held : file.facts().held()) {
            if (!held.channel() && range.contains(held.at())) {
                Shape shape = SharedShapes.of(application, held.space(), held.name(), held.path());
                Hint hint = new Hint(held.at().end(), ": " + cut(shape.words()));
                if (!shape.equals(Shape.Any.ANY) && !hints.contains(hint)) {
                    hints.add(hint);
                }
            }
        }
        return hints;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
