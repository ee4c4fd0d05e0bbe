package dev.patio.posix;

import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.channels.Channel;
import java.util.OptionalInt;

/** The numbers by which the system knows what this process has opened through the JDK, which does not tell them. */
public final class Numbers {
    private static final Class<?> SELECTABLE = type("sun.nio.ch.SelChImpl");
    private static final Method OF_SELECTABLE = method(SELECTABLE, "getFDVal");
    private static final Class<?> FILE = type("sun.nio.ch.FileChannelImpl");
    private static final Field DESCRIPTOR = field(FILE, "fd");
    private static final Field NUMBER = field(FileDescriptor.class, "fd");

    private Numbers() {}

    /** That of a channel; empty where the JDK has none of the system's behind it. */
    public static OptionalInt of(Channel channel) {
        try {
            if (SELECTABLE.isInstance(channel)) {
                return OptionalInt.of((int) OF_SELECTABLE.invoke(channel));
            }
            return FILE.isInstance(channel)
                    ? OptionalInt.of(NUMBER.getInt(DESCRIPTOR.get(channel)))
                    : OptionalInt.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no descriptor behind " + channel, e);
        }
    }

    /** That of a stream of a file, or of a standard stream of this process; empty for all others. */
    public static OptionalInt ofStream(Closeable stream) {
        try {
            return switch (stream) {
                case FileInputStream file -> OptionalInt.of(NUMBER.getInt(file.getFD()));
                case FileOutputStream file -> OptionalInt.of(NUMBER.getInt(file.getFD()));
                default -> OptionalInt.empty();
            };
        } catch (IOException e) {
            return OptionalInt.empty(); // closed
        } catch (IllegalAccessException e) {
            throw new LinkageError("no descriptor behind " + stream, e);
        }
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
            throw new LinkageError("not the JDK that Patio is built for", e);
        }
    }
}
