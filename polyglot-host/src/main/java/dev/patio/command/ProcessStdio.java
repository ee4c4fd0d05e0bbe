package dev.patio.command;

import dev.patio.guest.Stdio;
import dev.patio.posix.Descriptors;
import dev.patio.posix.PosixException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The streams of the host's own process. */
final class ProcessStdio {
    private ProcessStdio() {}

    /** The launcher has told which are terminals, as finding out costs a start time. */
    static Stdio inherited() {
        return of(System.getProperty("patio.terminals", ""));
    }

    /** Where the streams have changed since the start. */
    static Stdio asked() throws PosixException {
        StringBuilder terminals = new StringBuilder();
        for (int descriptor = 0; descriptor < 3; descriptor++) {
            if (Descriptors.isTerminal(descriptor)) {
                terminals.append(descriptor);
            }
        }
        return of(terminals.toString());
    }

    private static Stdio of(String terminals) {
        return new Stdio(
                new Stdio.Input(new OnDemandInput(new FileInputStream(FileDescriptor.in)), kind(terminals, 0)),
                new Stdio.Output(new FileOutputStream(FileDescriptor.out), kind(terminals, 1)),
                new Stdio.Output(new FileOutputStream(FileDescriptor.err), kind(terminals, 2)));
    }

    private static Stdio.Kind kind(String terminals, int descriptor) {
        return terminals.contains(String.valueOf(descriptor)) ? Stdio.Kind.TERMINAL : Stdio.Kind.PIPE;
    }
}
