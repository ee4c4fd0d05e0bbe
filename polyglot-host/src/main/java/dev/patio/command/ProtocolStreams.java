package dev.patio.command;

import dev.patio.posix.Descriptors;
import dev.patio.posix.PosixException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The standard streams of the process, for a protocol alone: who writes to descriptor 1 from now on writes to the
 * strays, and who reads descriptor 0 is at the end.
 *
 * @param strays what programs and their children write past the streams that they were given
 */
public record ProtocolStreams(InputStream in, OutputStream out, InputStream strays) {
    private static final int STANDARD_INPUT = 0;
    private static final int STANDARD_OUTPUT = 1;

    /** Takes them; once in the life of a process. */
    public static ProtocolStreams take() throws IOException {
        try {
            int in = Descriptors.copy(STANDARD_INPUT);
            int out = Descriptors.copy(STANDARD_OUTPUT);
            Descriptors.Pipe nothing = Descriptors.pipe();
            Descriptors.close(nothing.writing());
            Descriptors.move(nothing.reading(), STANDARD_INPUT);
            Descriptors.Pipe strays = Descriptors.pipe();
            Descriptors.move(strays.writing(), STANDARD_OUTPUT);
            return new ProtocolStreams(
                    new FileInputStream(descriptor(in)),
                    new FileOutputStream(descriptor(out)),
                    new FileInputStream(descriptor(strays.reading())));
        } catch (PosixException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static FileDescriptor descriptor(int number) throws IOException {
        try {
            VarHandle field = MethodHandles.privateLookupIn(FileDescriptor.class, MethodHandles.lookup())
                    .findVarHandle(FileDescriptor.class, "fd", int.class);
            FileDescriptor descriptor = new FileDescriptor();
            field.set(descriptor, number);
            return descriptor;
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
