package dev.patio.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The home that the build has made, and the checkout around it. */
public final class PatioHome {
    public static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();
    public static final Path TARGET = CHECKOUT.resolve("distribution/target");

    private PatioHome() {}

    public static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(TARGET.resolve("patio/bin/patio").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs it in the checkout, without input. */
    public static Ran patio(String... arguments) throws IOException, InterruptedException {
        return Ran.of(command(arguments), CHECKOUT, Map.of(), Path.of("/dev/null"));
    }

    /**
     * For programs that run for seconds only: the JVM's quick compiler alone takes half the processor time. What runs for long
     * would be slower by it.
     */
    public static Map<String, String> brief(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.merge("PATIO_JVM_OPTIONS", "-XX:TieredStopAtLevel=1", (own, brief) -> brief + " " + own);
        return all;
    }
}
