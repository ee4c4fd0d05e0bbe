package dev.patio.lsp.check;

import dev.patio.lsp.facts.FieldUse;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.facts.Taken;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import dev.patio.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields that are read from what has none of that name, and elements from what has fewer or more. */
final class Fields {
    private Fields() {}

    static void check(Application application, Consumer<Problem> problems) {
        for (SourceFile file : application.files()) {
            for (FieldUse use : file.facts().fields()) {
                check(application, file, use, problems);
            }
            for (Taken taken : file.facts().taken()) {
                check(application, file, taken, problems);
            }
        }
    }

    private static void check(Application application, SourceFile file, FieldUse use, Consumer<Problem> problems) {
        String field = use.path().getLast();
        Shape of = SharedShapes.of(
                application,
                use.space(),
                use.name(),
                use.path().subList(0, use.path().size() - 1));
        if (!use.sure() || !of.lacks(field)) {
            return;
        }
        Optional<String> nearest = Nearest.of(field, of.known().keySet());
        List<Problem.Related> made = made(application, use.space(), use.name(), of);
        String message = Messages.text("check.shape-mismatch", field, use.name(), of.words())
                + nearest.map(it -> Messages.text("check.did-you-mean", it)).orElse("");
        boolean named = use.at().of(file.text().content()).equals(field);
        problems.accept(
                new Problem(Code.SHAPE_MISMATCH, file, use.at(), message, made, named ? nearest : Optional.empty()));
    }

    private static void check(Application application, SourceFile file, Taken taken, Consumer<Problem> problems) {
        Shape of = SharedShapes.of(application, taken.space(), taken.name(), taken.path());
        if (of.mayHave(taken.least(), taken.more())) {
            return;
        }
        String message = taken.index()
                .map(it -> Messages.text("check.no-element", it, taken.name(), of.words()))
                .orElseGet(() -> Messages.text(
                        taken.more() ? "check.fewer-elements" : "check.other-elements",
                        taken.least(),
                        taken.name(),
                        of.words()));
        List<Problem.Related> made = made(application, taken.space(), taken.name(), of);
        problems.accept(new Problem(Code.SHAPE_MISMATCH, file, taken.at(), message, made, Optional.empty()));
    }

    private static List<Problem.Related> made(Application application, Space space, String name, Shape shape) {
        return SharedShapes.makers(application, space, name).stream()
                .map(it -> related(it, shape))
                .toList();
    }

    private static Problem.Related related(Use maker, Shape shape) {
        return new Problem.Related(maker.file(), maker.mention().at(), Messages.text("check.made-here", shape.words()));
    }
}
