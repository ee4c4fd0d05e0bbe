package dev.patio.guest.java;

import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import dev.patio.guest.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.graalvm.polyglot.Engine;

/**
 * One Java virtual machine. It lives on a thread of its own from the first to the last, which the program sees as its
 * main thread and whose working directory is the program's.
 */
final class JavaContext implements GuestContext {
    private static final long STACK_BYTES = 64L << 20;

    private final GuestMachine machine;
    private final CompletableFuture<Program> program = new CompletableFuture<>();
    private final CompletableFuture<Void> booted = new CompletableFuture<>();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private final Thread thread;

    JavaContext(Engine engine) {
        machine = new GuestMachine(engine);
        thread = new Thread(null, this::live, "java main", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    /** A context is there when its machine is: a program's time runs from then. */
    void awaitBoot() {
        booted.join();
    }

    private void live() {
        try {
            machine.boot();
            booted.complete(null);
            int ended = machine.run(program.join());
            machine.close(); // here, as Espresso wants its main thread to end by itself
            status.complete(ended);
        } catch (Throwable e) { // polyglot ends threads by errors of several kinds
            machine.leave(); // a close would wait for ever for a thread that ended inside
            booted.completeExceptionally(e);
            status.completeExceptionally(e);
        }
    }

    /** Sources are compiled on the calling thread. */
    @Override
    public int run(Launch launch) {
        try {
            CommandLine.Parsed line = CommandLine.parse(launch);
            if (line.entry() instanceof Entry.Version version) {
                return Version.print(version, launch.stdio());
            }
            try (var preparation = new Preparation(launch, line)) {
                program.complete(preparation.program());
                return status.join();
            }
        } catch (CommandLineException e) {
            return refuse(launch, e.getMessage());
        } catch (IOException e) {
            throw new UsageException(e.toString());
        }
    }

    private static int refuse(Launch launch, String message) {
        new PrintStream(launch.stdio().err().stream(), true, StandardCharsets.UTF_8).println(message);
        return 1;
    }

    @Override
    public boolean signal(Signal signal) {
        return machine.signal(signal);
    }

    @Override
    public void close() {
        program.completeExceptionally(new CancellationException());
        machine.close();
    }
}
