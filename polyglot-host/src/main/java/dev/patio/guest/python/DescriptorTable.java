package dev.patio.guest.python;

import com.oracle.graal.python.runtime.EmulatedPosixSupport;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.TruffleFile;
import dev.patio.guest.Stdio;
import dev.patio.posix.Numbers;
import java.lang.reflect.Field;
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
            return stream == null ? behind(channel) : standardNumber(stream);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no descriptor behind " + channel, e);
        }
    }

    boolean isPipe(int descriptor) {
        return isSource(descriptor) || isSink(descriptor);
    }

    /** Whether it is the end of a pipe that is read. */
    boolean isSource(int descriptor) {
        return posix.getFileChannel(descriptor) instanceof Pipe.SourceChannel;
    }

    /** Whether it is the end of a pipe that is written. */
    boolean isSink(int descriptor) {
        return posix.getFileChannel(descriptor) instanceof Pipe.SinkChannel;
    }

    /** Which standard stream a descriptor of the program is, however it is numbered now. */
    OptionalInt standardStream(int descriptor) {
        Integer stream = standard.get(posix.getFileChannel(descriptor));
        return stream == null ? OptionalInt.empty() : OptionalInt.of(stream);
    }

    private OptionalInt standardNumber(int stream) {
        return Numbers.ofStream(
                switch (stream) {
                    case 0 -> stdio.in().stream();
                    case 1 -> stdio.out().stream();
                    default -> stdio.err().stream();
                });
    }

    private static OptionalInt behind(Channel channel) throws ReflectiveOperationException {
        return DECORATOR.isInstance(channel) ? behind((Channel) DECORATED.get(channel)) : Numbers.of(channel);
    }

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new LinkageError("not the Truffle that Patio is built for", e);
        }
    }
}
