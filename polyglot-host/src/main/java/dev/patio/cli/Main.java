package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.command.Invocation;
import dev.patio.guest.Language;
import dev.patio.guest.UsageException;
import dev.patio.posix.PosixException;
import dev.patio.posix.Processes;
import dev.patio.posix.Threads;
import dev.patio.session.Contexts;
import dev.patio.spare.Handover;
import dev.patio.spare.Replacement;
import dev.patio.spare.SpareHost;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entry of the host: {@code patio …}. */
public final class Main {
    private static final Path HOME = Path.of(System.getProperty("patio.home", ""));
    private static final Path TRAINING = HOME.resolve("training");

    private static final int BUG = 70;
    private static final int OUT_OF_MEMORY = 137;

    /**
     * The JVM's thread that compiles the host's own hot code once more. It would take a core of two from a start, and what it
     * makes pays later; guests' code is compiled by others.
     */
    private static final String OPTIMIZER = "C2 Compiler";

    private static final int NICE = 10;

    private static final PrintStream ERRORS = System.err;

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, PosixException {
        // Else implementations of languages print how programs that are ended leave them: Espresso from initializers.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler(Main::uncaught);
        Threads.lower(OPTIMIZER, NICE);
        Contexts contexts = new Contexts();
        String command = arguments.length == 0 ? "" : arguments[0];
        if (command.equals("prepare")) {
            train(arguments[1], contexts);
            System.exit(0); // an orderly end: the JVM writes what it recorded
        }
        int status = BUG;
        try {
            status = command.equals("spare-host") ? spare(contexts) : run(Invocation.ofProcess(arguments), contexts);
        } catch (OutOfMemoryError e) {
            status = OUT_OF_MEMORY; // said before, where there still was some
        } catch (Exception | Error e) {
            uncaught(Thread.currentThread(), e);
        } finally {
            // Nothing that still runs here has a claim to be waited for.
            if (status < 0) {
                Processes.endBy(-status);
            }
            try {
                Processes.end(status);
            } finally {
                Runtime.getRuntime().halt(status); // not even for that was there memory
            }
        }
    }

    /** Threads of a program that was ended leave by errors of the runtime's own, which concern nobody. */
    private static void uncaught(Thread thread, Throwable thrown) {
        String type = thrown.getClass().getName();
        if (!type.startsWith("com.oracle.truffle.") && !type.startsWith("org.graalvm.")) {
            thrown.printStackTrace(ERRORS);
        }
    }

    /** Does what starts of a kind do; the launcher knows the kinds. */
    private static void train(String kind, Contexts contexts) throws IOException, InterruptedException {
        Optional<Language> language = Language.of(kind);
        if (language.isPresent()) {
            Set<Language> languages = EnumSet.of(language.get());
            training(contexts).run(languages);
            training(contexts).loops().run(languages);
        } else if (kind.equals("session")) {
            run(Invocation.ofProcess("run", TRAINING.toString()), contexts);
            run(
                    Invocation.ofProcess(
                            "dap",
                            "--rehearse",
                            hello("js/hello.js"),
                            hello("python/hello.py"),
                            hello("java/Hello.java")),
                    contexts);
        } else if (kind.equals("sources")) {
            run(Invocation.ofProcess("check", TRAINING.toString()), contexts);
            run(Invocation.ofProcess("lsp"), contexts); // with a conversation that the launcher gives it
        } else {
            run(Invocation.ofProcess("--help"), contexts);
            run(Invocation.ofProcess("ps"), contexts);
        }
    }

    private static String hello(String file) {
        return TRAINING.resolve(file).toString();
    }

    private static Training training(Contexts contexts) {
        return new Training(TRAINING, contexts);
    }

    private static int spare(Contexts contexts) throws IOException, InterruptedException, PosixException {
        Optional<Handover> handover = new SpareHost(HOME.resolve("bin/patio"), System.getenv())
                .await(contexts, () -> new WarmUp(training(contexts)).run());
        if (handover.isEmpty()) {
            return 0;
        }
        Invocation invocation = Invocation.ofClient(handover.get());
        Replacement replacement = new Replacement(HOME, invocation.environment());
        replacement.later();
        int status = run(invocation, contexts);
        handover.get().end(status);
        replacement.now();
        return status;
    }

    /** Runs a command and gives its exit status, or below zero the number of the signal that the process is to end by. */
    static int run(Invocation invocation, Contexts contexts) {
        try {
            Optional<Language> runtime =
                    invocation.arguments().stream().findFirst().flatMap(Language::of);
            if (runtime.isPresent()) {
                return new DropIn(runtime.get(), invocation, contexts).run();
            }
            return Commands.run(invocation, contexts);
        } catch (UsageException e) {
            new Console(invocation.stdio(), Map.of()).say("patio: " + e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    static String version() {
        return Main.class
                .getModule()
                .getDescriptor()
                .rawVersion()
                .orElseThrow(() -> new IllegalStateException("not compiled as a module"));
    }
}
