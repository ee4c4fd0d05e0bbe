package dev.patio.guest.javascript.binding.process;

import dev.patio.guest.javascript.node.SystemError;
import dev.patio.posix.PosixException;
import dev.patio.posix.Processes;

/** Sends signals to children. */
final class Signals {
    static final int KILL = 9;
    static final int TERM = 15;

    private Signals() {}

    /**
     * Gives zero or the number of the error. Java sends the two usual ones without a native call, and
     * through the handle without closing the streams, which still hold what the child wrote.
     */
    static int send(Process child, int signal) {
        switch (signal) {
            case KILL -> child.toHandle().destroyForcibly();
            case TERM -> child.toHandle().destroy();
            default -> {
                try {
                    Processes.kill((int) child.pid(), signal);
                } catch (PosixException e) {
                    return SystemError.of(-e.errno()).number();
                }
            }
        }
        return 0;
    }
}
