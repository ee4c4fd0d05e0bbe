package dev.patio.lsp.check;

import dev.patio.lsp.facts.Blocking;
import dev.patio.lsp.facts.Refused;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.function.Consumer;

/** Calls that fail with what they are given, and calls that stop an event loop. */
final class Calls {
    private Calls() {}

    static void check(Application application, Consumer<Problem> problems) {
        for (SourceFile file : application.files()) {
            for (Refused refused : file.facts().refused()) {
                String message = Messages.text("check.unshareable", refused.path(), refused.what());
                problems.accept(Problem.of(Code.UNSHAREABLE, file, refused.at(), message));
            }
            for (Blocking blocking : file.facts().blocking()) {
                String message = Messages.text("check.blocking-call", blocking.call(), blocking.instead());
                problems.accept(Problem.of(Code.BLOCKING_CALL, file, blocking.at(), message));
            }
        }
    }
}
