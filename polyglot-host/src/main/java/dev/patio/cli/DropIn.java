package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.Output;
import dev.patio.cli.terminal.StartNotice;
import dev.patio.command.HostSignals;
import dev.patio.command.Invocation;
import dev.patio.guest.Language;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import dev.patio.session.Contexts;
import dev.patio.session.Outcome;
import dev.patio.session.Program;
import dev.patio.session.Session;
import dev.patio.session.StandardInput;
import java.util.List;
import java.util.Optional;

/** {@code patio python …}: one program with the streams as they are, in the place of its language's own runtime. */
record DropIn(Language language, Invocation invocation, Contexts contexts) {
    private static final int SIGNALLED = 128;

    /** Gives the exit status, or below zero the number of the signal that the process is to end by. */
    int run() throws InterruptedException {
        String word = invocation.arguments().getFirst();
        Program program = Program.ordinary(
                        word,
                        language,
                        invocation.arguments().subList(1, invocation.arguments().size()),
                        invocation.workingDirectory(),
                        invocation.environment())
                .withInput(new StandardInput.Inherited());
        Console console = new Console(invocation.stdio(), invocation.environment());
        Output output = new Output(console, new Output.Wish(true, false, false, Optional.empty()), List.of(word));
        try (StartNotice notice = new StartNotice(console, List.of(word))) {
            Session session = new Session(
                    Application.of(invocation.workingDirectory(), program), contexts, output, Conduct.ORDINARY, notice);
            HostSignals.passTo(session::signal);
            session.start();
            int status = session.await();
            return bySignal(session, word) ? SIGNALLED - status : status;
        }
    }

    /** A JVM that gets a signal exits by itself, node and python3 end by it. */
    private boolean bySignal(Session session, String word) {
        return language != Language.JAVA
                && session.find(word).stream()
                        .flatMap(pat -> pat.outcome().stream())
                        .anyMatch(outcome -> outcome.kind() == Outcome.Kind.KILLED);
    }
}
