package dev.patio.guest.javascript.binding.stream;

import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import java.io.IOException;

/** The terminal of the host, which all programs share. */
final class Terminals {
    private Terminals() {}

    static int columns(NodeProcess process) {
        return number(process, "COLUMNS", 80);
    }

    static int rows(NodeProcess process) {
        return number(process, "LINES", 24);
    }

    private static int number(NodeProcess process, String variable, int otherwise) {
        String value = process.launch().environment().getOrDefault(variable, "");
        return value.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(value) : otherwise;
    }

    /** Characters as they are typed, without echo; or lines again. Gives zero or the number of an error. */
    static int rawMode(boolean raw) {
        ProcessBuilder stty =
                raw ? new ProcessBuilder("stty", "raw", "-echo", "isig") : new ProcessBuilder("stty", "sane");
        try {
            return stty.redirectInput(ProcessBuilder.Redirect.INHERIT).start().waitFor() == 0
                    ? 0
                    : SystemError.of("ENOTTY").number();
        } catch (IOException e) {
            return SystemError.of("ENOTTY").number();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SystemError.of("EINTR").number();
        }
    }
}
