package dev.patio.guest.python;

import com.oracle.graal.python.runtime.EmulatedPosixSupport;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.TruffleFile;
import dev.patio.guest.Stdio;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.channels.Channel;
import java.nio.channels.Pipe;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.OptionalInt;

/**
 * The descriptors of one program, which are numbers in a table of GraalPy's, and those of the process behind them.
 * Child processes can inherit only the latter.
 */
final class DescriptorTable {
    private static final Class<?> SELECTABLE = type("sun.nio.ch.SelChImpl");
    private static final Method SELECTABLE_NUMBER = method(SELECTABLE, "getFDVal");
    private static final Class<?> FILE = type("sun.nio.ch.FileChannelImpl");
    private static final Field FILE_DESCRIPTOR = field(FILE, "fd");
    private static final Field NUMBER = field(FileDescriptor.class, "fd");
    private static final Class<?> DECORATOR = Arrays.stream(TruffleFile.class.getDeclaredClasses())
            .filter(c -> c.getSimpleName().equals("ByteChannelDecorator"))
            .findFirst()
            .orElseThrow(() -> new LinkageError("not the Truffle that Patio is built for"));
    private static final Field DECORATED = field(DECORATOR, "delegate");

    private final EmulatedPosixSupport posix =
            (EmulatedPosixSupport) PythonContext.get(null).getPosixSupport();
    private final Stdio stdio;
    private final IdentityHashMap<Channel, Integer> standard = new IdentityHashMap<>();

    /** Called with the context entered, before the program can change its table. */
    DescriptorTable(Stdio stdio) {
        this.stdio = stdio;
        for (int stream = 0; stream < 3; stream++) {
            standard.put(posix.getFileChannel(stream), stream);
        }
    }

    /** The number that the process knows a descriptor of the program by; empty where only the program has it. */
    OptionalInt number(int descriptor) {
        Channel channel = posix.getFileChannel(descriptor);
        if (channel == null) {
            return OptionalInt.empty();
        }
        try {
            Integer stream = standard.get(channel);
            return stream == null ? number(channel) : standardNumber(stream);
        } catch (ReflectiveOperationException | IOException e) {
            throw new LinkageError("no descriptor behind " + channel, e);
        }
    }

    boolean isPipe(int descriptor) {
        Channel channel = posix.getFileChannel(descriptor);
        return channel instanceof Pipe.SourceChannel || channel instanceof Pipe.SinkChannel;
    }

    /** Which standard stream a descriptor of the program is, however it is numbered now. */
    OptionalInt standardStream(int descriptor) {
        Integer stream = standard.get(posix.getFileChannel(descriptor));
        return stream == null ? OptionalInt.empty() : OptionalInt.of(stream);
    }

    private OptionalInt standardNumber(int stream) throws IOException, ReflectiveOperationException {
        Closeable end = switch (stream) {
            case 0 -> stdio.in().stream();
            case 1 -> stdio.out().stream();
            default -> stdio.err().stream();
        };
        return switch (end) {
            case FileInputStream file -> OptionalInt.of(NUMBER.getInt(file.getFD()));
            case FileOutputStream file -> OptionalInt.of(NUMBER.getInt(file.getFD()));
            default -> OptionalInt.empty();
        };
    }

    /** The number of a channel of the JDK's. */
    static OptionalInt real(Channel channel) {
        try {
            return number(channel);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no descriptor behind " + channel, e);
        }
    }

    private static OptionalInt number(Channel channel) throws ReflectiveOperationException {
        if (SELECTABLE.isInstance(channel)) {
            return OptionalInt.of((int) SELECTABLE_NUMBER.invoke(channel));
        }
        if (DECORATOR.isInstance(channel)) {
            return number((Channel) DECORATED.get(channel));
        }
        return FILE.isInstance(channel)
                ? OptionalInt.of(NUMBER.getInt(FILE_DESCRIPTOR.get(channel)))
                : OptionalInt.empty();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("not the JDK that Patio is built for", e);
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("not the JDK that Patio is built for", e);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new LinkageError("not the JDK or Truffle that Patio is built for", e);
        }
    }
}
