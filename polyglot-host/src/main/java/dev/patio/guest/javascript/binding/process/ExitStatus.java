package dev.patio.guest.javascript.binding.process;

import dev.patio.guest.javascript.library.NodeLibrary;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a child ended: by itself with a code, or by a signal.
 *
 * @param code 0 where a signal ended it
 */
record ExitStatus(int code, Optional<String> signal) {
    /** Of a child whose end somebody else has seen. */
    static final ExitStatus UNKNOWN = new ExitStatus(0, Optional.empty());

    private static final int SIGNAL = 0x7f;
    private static final Map<Integer, String> NAMES =
            NodeLibrary.binding("constants").facts("os").facts("signals").members().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            entry -> (Integer) entry.getValue(), Map.Entry::getKey, ExitStatus::usual));

    /** Of the two names that some signals have. */
    private static String usual(String one, String other) {
        return one.equals("SIGIOT") || one.equals("SIGPOLL") ? other : one;
    }

    /** From what the system tells who waited for it. */
    static ExitStatus of(int status) {
        int signal = status & SIGNAL;
        return signal == 0
                ? new ExitStatus(status >> 8 & 0xff, Optional.empty())
                : new ExitStatus(0, Optional.of(NAMES.getOrDefault(signal, "SIG" + signal)));
    }
}
