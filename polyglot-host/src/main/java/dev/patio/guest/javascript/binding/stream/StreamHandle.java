package dev.patio.guest.javascript.binding.stream;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Encoding;
import dev.patio.guest.javascript.node.HandleWrap;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.posix.Socket;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The Java side of a handle that bytes flow through: a pipe, a terminal, a standard stream. */
public class StreamHandle extends HandleWrap {
    public static final HostClass<StreamHandle> TYPE = HostClass.withoutConstructor(
                    "LibuvStreamWrap", StreamHandle.class)
            .method("readStart", (self, call) -> self.readStart())
            .method("readStop", (self, call) -> self.readStop())
            .method("shutdown", StreamHandle::shutdown)
            .method("useUserBuffer", (self, call) -> null)
            .method("setBlocking", (self, call) -> 0)
            .method("writev", StreamHandle::writeMany)
            .method("writeBuffer", (self, call) -> self.write(call, Bytes.of(call.get(1))))
            .method("writeUtf8String", (self, call) -> self.write(call, Encoding.UTF8))
            .method("writeAsciiString", (self, call) -> self.write(call, Encoding.ASCII))
            .method("writeLatin1String", (self, call) -> self.write(call, Encoding.LATIN1))
            .method("writeUcs2String", (self, call) -> self.write(call, Encoding.UTF16))
            .getter("fd", self -> self.descriptor)
            .getter("isStreamBase", self -> true)
            .getter("bytesRead", self -> self.bytesRead)
            .getter("bytesWritten", self -> self.bytesWritten)
            .getter("writeQueueSize", self -> 0)
            .extend(HandleWrap.TYPE);

    private Optional<StreamReader> reader = Optional.empty();
    private Optional<StreamWriter> writer = Optional.empty();
    private Optional<Closeable> owned = Optional.empty();
    private int descriptor = -1;
    private long bytesRead;
    private long bytesWritten;

    protected StreamHandle(HostObject object, Call call) {
        super(object, call);
    }

    /** Lets bytes come from a stream, which stays open. */
    public final void input(InputStream stream) {
        reader = Optional.of(new StreamReader(process(), stream, this::received));
    }

    /** Lets bytes go to a connection that takes them when it can; the handle closes its stream. */
    public final void output(Socket socket) {
        writer = Optional.of(StreamWriter.later(process(), socket));
    }

    /** Has something closed with the handle. */
    public final void owns(Closeable connection) {
        owned = Optional.of(connection);
    }

    /** Lets bytes go to a stream at once, which stays open. */
    public final void outputAtOnce(OutputStream stream) {
        writer = Optional.of(StreamWriter.atOnce(stream));
    }

    final void descriptor(int number) {
        descriptor = number;
    }

    private Object readStart() {
        if (reader.isEmpty()) {
            return SystemError.of("ENOTCONN").number();
        }
        active(true);
        reader.get().start();
        return 0;
    }

    private Object readStop() {
        reader.ifPresent(StreamReader::stop);
        active(false);
        return 0;
    }

    private void received(byte[] bytes, int bytesOrError) {
        if (isClosed()) {
            return;
        }
        if (bytesOrError < 0) {
            active(false);
        } else {
            bytesRead += bytesOrError;
        }
        StreamState.of(process()).read(bytesOrError);
        callback(
                "onread",
                bytesOrError < 0
                        ? Undefined.instance
                        : Bytes.arrayBuffer(process().host().realm(), bytes));
    }

    private Object write(Call call, Encoding encoding) {
        return write(call, ByteBuffer.wrap(encoding.encode(call.string(1))));
    }

    private Object writeMany(Call call) {
        Object[] chunks = Js.elements(call.object(1));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean buffers = call.flag(2);
        for (int i = 0; i < chunks.length; i += buffers ? 1 : 2) {
            all.writeBytes(
                    buffers || Bytes.isView(chunks[i])
                            ? copy(Bytes.of(chunks[i]))
                            : Encoding.of(chunks[i + 1]).encode(Js.string(chunks[i])));
        }
        return write(call, ByteBuffer.wrap(all.toByteArray()));
    }

    private Object write(Call call, ByteBuffer bytes) {
        if (writer.isEmpty()) {
            return SystemError.of("EPIPE").number();
        }
        byte[] copy = copy(bytes);
        StreamRequest request =
                HostObject.behind(call.get(0), StreamRequest.class).orElseThrow();
        boolean later = writer.get().isLater();
        bytesWritten += copy.length;
        StreamState.of(process()).written(copy.length, later);
        return writer.get().write(copy, status -> request.complete(status, object()));
    }

    private Object shutdown(Call call) {
        StreamRequest request =
                HostObject.behind(call.get(0), StreamRequest.class).orElseThrow();
        if (writer.isEmpty()) {
            return SystemError.of("ENOTCONN").number();
        }
        writer.get().end();
        process().loop().close(() -> request.complete(0, object()));
        return 0;
    }

    private static byte[] copy(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    @Override
    protected void release() {
        reader.ifPresent(StreamReader::close);
        writer.ifPresent(StreamWriter::end);
        owned.ifPresent(StreamHandle::close);
    }

    private static void close(Closeable connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
