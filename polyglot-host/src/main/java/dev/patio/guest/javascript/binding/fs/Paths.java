package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The paths of a program: as text, as its files, and past its gate.
 *
 * @param text as the program wrote it
 * @param file where it is
 */
record Paths(NodeProcess process, String text, Path file) {
    /** The argument of a call, a string or a buffer. */
    static Paths of(NodeProcess process, Call call, int index) {
        String text = text(call.get(index));
        return new Paths(process, text, process.resolve(text));
    }

    static String text(Object value) {
        return Bytes.isView(value) ? decode(Bytes.of(value)) : Js.string(value);
    }

    private static String decode(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    /** The file, if the program may read it. */
    Path readable() throws ErrnoException {
        return permit(process.gate().mayRead(file));
    }

    /** The file, if the program may know that it is there. */
    Path visible() throws ErrnoException {
        return permit(process.gate().mayPass(file));
    }

    /** The file, if the program may change it. */
    Path writable() throws ErrnoException {
        return permit(process.gate().mayWrite(file));
    }

    private Path permit(boolean permitted) throws ErrnoException {
        if (text.isEmpty()) {
            throw new ErrnoException("ENOENT");
        }
        if (!permitted) {
            throw new ErrnoException("EACCES");
        }
        return file;
    }
}
