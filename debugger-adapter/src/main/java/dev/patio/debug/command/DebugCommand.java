package dev.patio.debug.command;

import dev.patio.command.Invocation;
import dev.patio.command.Programs;
import dev.patio.debug.protocol.Offer;
import dev.patio.debug.run.DebuggedSession;
import dev.patio.debug.run.Listener;
import dev.patio.debug.run.Wishes;
import dev.patio.debug.text.Messages;
import dev.patio.guest.UsageException;
import dev.patio.session.Application;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio debug}: programs that wait for a debugger before they begin. */
@Command(
        name = "debug",
        mixinStandardHelpOptions = true,
        description = {
            "Runs programs as \"patio run\" does, but waits for a debugger first and tells how to attach.",
            "",
            "Debuggers may come and go; while none is attached, nothing stops."
        })
final class DebugCommand implements Callable<Integer> {
    private static final int TOKEN_BYTES = 16;
    private static final int LAST_PORT = 65_535;

    private final Invocation invocation;

    @Option(
            names = "--port",
            defaultValue = "0",
            description = "The port to wait on, on this machine only (default: any).")
    private int port;

    @Option(names = "--stop-on-entry", description = "Stop every program at its first statement.")
    private boolean stopOnEntry;

    @Parameters(paramLabel = "PROGRAM [ARGUMENTS] [; …]", arity = "0..*", description = "As after \"patio run\".")
    private List<String> words = List.of();

    DebugCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException(Messages.text("debug.port", port));
        }
        Application application = new Programs(invocation).of(words);
        boolean several = application.programs().stream()
                        .mapToInt(program -> program.instanceNames().size())
                        .sum()
                > 1;
        DebuggedSession session = new DebuggedSession(
                application,
                invocation,
                new Wishes(true, stopOnEntry, Optional.empty(), false),
                new TerminalStreams(invocation.stdio(), several));
        session.tell(new Listener() {
            @Override
            public void said(Said said) {
                print(said.text());
            }
        });
        String token = token();
        try (Door door = Door.open(port, new Offer(session, token), invocation)) {
            print(Messages.text("debug.waits", door.port()) + "\n" + Messages.text("debug.attach", token, door.port())
                    + "\n");
            return session.ended().join();
        }
    }

    private static String token() {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    private void print(String text) {
        PrintStream errors = new PrintStream(invocation.stdio().err().stream(), true, StandardCharsets.UTF_8);
        errors.print(text);
        errors.flush();
    }
}
