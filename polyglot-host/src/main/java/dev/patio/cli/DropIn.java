package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.Output;
import dev.patio.cli.terminal.StartNotice;
import dev.patio.command.Invocation;
import dev.patio.guest.Language;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import dev.patio.session.Contexts;
import dev.patio.session.Program;
import dev.patio.session.Session;
import dev.patio.session.StandardInput;
import java.util.List;
import java.util.Optional;

/** {@code patio python …}: one program with the streams as they are, in the place of its language's own runtime. */
record DropIn(Language language, Invocation invocation, Contexts contexts) {
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
            return session.await();
        }
    }
}
