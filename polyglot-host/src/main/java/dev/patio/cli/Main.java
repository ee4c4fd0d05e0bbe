package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.guest.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The entry of the host: {@code patio …}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1 && arguments[0].equals("prepare")) {
            new Training(Path.of(System.getProperty("patio.home"), "training")).run();
            System.exit(0); // an orderly end: the JVM writes what it recorded
        }
        // Nothing that still runs here has a claim to be waited for.
        Runtime.getRuntime().halt(run(Invocation.ofProcess(arguments)));
    }

    /** Runs a command and gives its exit status. */
    static int run(Invocation invocation) {
        try {
            if (!invocation.arguments().isEmpty()
                    && DropIn.LANGUAGES.containsKey(invocation.arguments().getFirst())) {
                return new DropIn(invocation).run();
            }
            return Commands.run(invocation);
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
