package dev.patio.guest.javascript.binding.process;

import dev.patio.guest.javascript.library.NodeLibrary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a child ended: by itself with a code, or by a signal. Java gives both in one number, 128 above a signal's.
 *
 * @param code 0 where a signal ended it
 */
record ExitStatus(int code, Optional<String> signal) {
    private static final int SIGNALS = 128;
    private static final Set<String> FATAL = Set.of(
            "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1",
            "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGXCPU", "SIGXFSZ", "SIGSYS");
    private static final Map<Integer, String> NAMES =
            NodeLibrary.binding("constants").facts("os").facts("signals").members().entrySet().stream()
                    .filter(entry -> FATAL.contains(entry.getKey()))
                    .collect(Collectors.toUnmodifiableMap(entry -> (Integer) entry.getValue(), Map.Entry::getKey));

    /**
     * Tells them apart.
     *
     * @param sent the signal that the program last sent to the child, or 0
     */
    static ExitStatus of(int value, int sent, Command command) {
        Optional<String> signal = Optional.ofNullable(NAMES.get(value - SIGNALS))
                .filter(name -> value - SIGNALS == sent || !command.isShell());
        return new ExitStatus(signal.isPresent() ? 0 : value, signal);
    }
}
