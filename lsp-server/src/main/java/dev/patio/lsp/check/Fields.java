package dev.patio.lsp.check;

import dev.patio.lsp.facts.FieldUse;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import dev.patio.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields that are read from what has none of that name. */
final class Fields {
    private Fields() {}

    static void check(Application application, Consumer<Problem> problems) {
        for (SourceFile file : application.files()) {
            for (FieldUse use : file.facts().fields()) {
                check(application, file, use, problems);
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
        if (!of.lacks(field)) {
            return;
        }
        Optional<String> nearest = Nearest.of(field, of.known().keySet());
        List<Problem.Related> made = SharedShapes.makers(application, use.space(), use.name()).stream()
                .map(it -> related(it, of))
                .toList();
        String message = Messages.text("check.shape-mismatch", field, use.name(), of.words())
                + nearest.map(it -> Messages.text("check.did-you-mean", it)).orElse("");
        boolean named = use.at().of(file.text().content()).equals(field);
        problems.accept(
                new Problem(Code.SHAPE_MISMATCH, file, use.at(), message, made, named ? nearest : Optional.empty()));
    }

    private static Problem.Related related(Use maker, Shape shape) {
        return new Problem.Related(maker.file(), maker.mention().at(), Messages.text("check.made-here", shape.words()));
    }
}
