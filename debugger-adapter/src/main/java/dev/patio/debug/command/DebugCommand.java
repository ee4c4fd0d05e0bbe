package dev.patio.debug.command;

import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.OutputOptions;
import dev.patio.command.ConductOptions;
import dev.patio.command.HostSignals;
import dev.patio.command.Invocation;
import dev.patio.command.Programs;
import dev.patio.debug.protocol.Connection;
import dev.patio.debug.protocol.Offer;
import dev.patio.debug.protocol.OfferedDebugging;
import dev.patio.debug.protocol.Token;
import dev.patio.debug.run.DebuggedSession;
import dev.patio.debug.run.Listener;
import dev.patio.debug.run.Wishes;
import dev.patio.debug.text.Messages;
import dev.patio.session.Application;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio debug}: programs that wait for a debugger before they begin. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Runs programs as \"patio run\" does, but waits for a debugger first and tells how to attach.",
            "",
            "Debuggers may come and go; while none is attached, nothing stops."
        },
        footer = {
            "",
            "Exit status and Ctrl-C are as with \"patio run\"; what has stopped goes on, to hear that it is to end."
        })
final class DebugCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(
            names = "--port",
            defaultValue = "0",
            description = "The port to wait on, on this machine only (default: any).")
    private int port;

    @Option(names = "--stop-on-entry", description = "Stop every program at its first statement.")
    private boolean stopOnEntry;

    @Mixin
    private OutputOptions outputs;

    @Mixin
    private ConductOptions conduct;

    @Parameters(paramLabel = "PROGRAM [ARGUMENTS] [; …]", arity = "0..*", description = "As after \"patio run\".")
    private List<String> words = List.of();

    DebugCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = new Console(invocation.stdio(), invocation.environment());
        Application application = conduct.limited(new Programs(invocation).of(words));
        Token token = Token.fresh();
        Semaphore free = new Semaphore(1);
        DebuggedSession session = new DebuggedSession(
                application,
                invocation,
                new Wishes(true, stopOnEntry, Optional.empty(), false, false),
                outputs.output(console, invocation, application),
                conduct.conduct(),
                made -> new OfferedDebugging(invocation, new Offer(_ -> made, Optional.of(token), free)));
        session.tell(new Listener() {
            @Override
            public void said(Said said) {
                console.say(said.text().stripTrailing());
            }
        });
        session.show();
        Offer offer = new Offer(_ -> session, Optional.of(token), free);
        try (Door door = Door.open(port, out -> new Connection(out, invocation, offer))) {
            HostSignals.passTo(session.interrupts());
            console.say(Messages.text("debug.waits", door.port()));
            console.say(Messages.text("debug.attach", token.text(), door.port()));
            int status = session.ended().join();
            outputs.summarize(console, invocation, session.reports());
            return status;
        }
    }
}
