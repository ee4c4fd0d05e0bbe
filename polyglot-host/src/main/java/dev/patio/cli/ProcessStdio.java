package dev.patio.cli;

import dev.patio.cli.terminal.OnDemandInput;
import dev.patio.guest.Stdio;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The streams of the host's own process. The launcher tells which are terminals, as finding out costs a start time. */
final class ProcessStdio {
    private static final String TERMINALS = System.getProperty("patio.terminals", "");

    private ProcessStdio() {}

    static Stdio inherited() {
        return new Stdio(
                new Stdio.Input(new OnDemandInput(new FileInputStream(FileDescriptor.in)), kind(0)),
                new Stdio.Output(new FileOutputStream(FileDescriptor.out), kind(1)),
                new Stdio.Output(new FileOutputStream(FileDescriptor.err), kind(2)));
    }

    private static Stdio.Kind kind(int descriptor) {
        return TERMINALS.contains(String.valueOf(descriptor)) ? Stdio.Kind.TERMINAL : Stdio.Kind.PIPE;
    }
}
