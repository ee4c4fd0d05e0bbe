package dev.patio.guest.javascript.binding.process;

import dev.patio.guest.javascript.node.SystemError;
import dev.patio.posix.Children;
import dev.patio.posix.PosixException;
import dev.patio.posix.Processes;
import dev.patio.posix.Spawn;
import java.util.concurrent.CompletableFuture;

/** A child process that was started. Any thread. */
final class Child {
    static final int TERM = 15;

    private final int pid;
    private final CompletableFuture<ExitStatus> end;

    private Child(int pid) {
        this.pid = pid;
        this.end = Children.end(pid).thenApply(_ -> reap(pid));
    }

    static Child start(Spawn spawn) throws SpawnException {
        try {
            return new Child(spawn.start());
        } catch (PosixException e) {
            throw new SpawnException(SystemError.of(-e.errno()));
        }
    }

    private static ExitStatus reap(int pid) {
        try {
            return Children.reap(pid).map(ExitStatus::of).orElse(ExitStatus.UNKNOWN);
        } catch (PosixException e) {
            return ExitStatus.UNKNOWN; // somebody else has waited for it
        }
    }

    int pid() {
        return pid;
    }

    CompletableFuture<ExitStatus> end() {
        return end;
    }

    /** Gives zero or the number of the error. One that has ended takes any signal, until its parent has seen the end. */
    int signal(int signal) {
        if (end.isDone()) {
            return 0;
        }
        try {
            Processes.kill(pid, signal);
            return 0;
        } catch (PosixException e) {
            return SystemError.of(-e.errno()).number();
        }
    }
}
