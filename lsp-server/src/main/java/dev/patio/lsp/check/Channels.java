package dev.patio.lsp.check;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Use;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Channels that nobody receives from, or that nobody sends to. */
final class Channels {
    private Channels() {}

    static void check(Application application, Consumer<Problem> problems) {
        application.names(Space.CHANNEL).forEach((name, uses) -> {
            boolean sent = has(uses, Kind.SEND);
            boolean received = has(uses, Kind.RECEIVE);
            if (sent == received || isSeenInPart(application, name, uses)) {
                return;
            }
            if (sent) {
                report(Code.NO_RECEIVER, Kind.SEND, "check.no-receiver", name, uses, problems);
            } else if (!has(uses, Kind.CLOSE)) {
                report(Code.NO_SENDER, Kind.RECEIVE, "check.no-sender", name, uses, problems);
            }
        });
    }

    private static boolean has(List<Use> uses, Kind kind) {
        return uses.stream().anyMatch(it -> it.mention().kind() == kind);
    }

    /** Whether others may do with it what cannot be seen. */
    private static boolean isSeenInPart(Application application, String name, List<Use> uses) {
        return has(uses, Kind.ESCAPE)
                || application.mayBe(Kind.CHANNEL, name)
                || uses.stream()
                        .anyMatch(
                                it -> application.programs().isLoaded(it.file().path()));
    }

    /** Once a file. */
    private static void report(
            Code code, Kind kind, String message, String name, List<Use> uses, Consumer<Problem> problems) {
        Set<Path> reported = new HashSet<>();
        for (Use use : uses) {
            if (use.mention().kind() == kind && reported.add(use.file().path())) {
                problems.accept(Problem.of(code, use.file(), use.mention().at(), Messages.text(message, name)));
            }
        }
    }
}
