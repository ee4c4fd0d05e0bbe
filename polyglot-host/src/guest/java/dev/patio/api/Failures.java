package dev.patio.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Exceptions that go from the program that they end to those that join it. */
final class Failures {
    /** Finds the program's own classes, too: this one is not one of them. */
    private static final class Reading extends ObjectInputStream {
        Reading(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(described.getName(), false, ClassLoader.getSystemClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(described);
            }
        }
    }

    private Failures() {}

    /** An exception is about to end this program. */
    static void tell(Throwable thrown) {
        Host.FAILED.callWith("exception", serialized(thrown), thrown.getClass().getName(), message(thrown), trace(thrown));
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException e) { // the program's own method failed
            return "";
        }
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        try {
            thrown.printStackTrace(new PrintWriter(trace, true));
        } catch (RuntimeException e) { // as above
            trace.write(thrown.getClass().getName());
        }
        return trace.toString();
    }

    /** The exception in a form that other programs can read, or null. */
    private static byte[] serialized(Throwable thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return null; // something in it is not made for that
        }
        return bytes.toByteArray();
    }

    /** Raises what ended a program, as the host has reported it. */
    static void raise(FrozenRecord failure) {
        String trace = (String) failure.get("trace");
        Throwable original = original((ByteBuffer) failure.get("original"));
        RemoteException remote = new RemoteException(trace);
        if (original != null) {
            original.setStackTrace(here());
            addCause(original, remote);
        }
        if (original instanceof RuntimeException) {
            throw (RuntimeException) original;
        }
        if (original instanceof Error) {
            throw (Error) original;
        }
        FailedException failed = new FailedException(
                (String) failure.get("message"), (String) failure.get("type"), (String) failure.get("text"), trace);
        failed.setStackTrace(here());
        failed.initCause(original == null ? remote : original);
        throw failed;
    }

    private static StackTraceElement[] here() {
        StackTraceElement[] frames = new Throwable().getStackTrace();
        int first = 0;
        while (first < frames.length && frames[first].getClassName().equals(Failures.class.getName())) {
            first++;
        }
        return Arrays.copyOfRange(frames, first, frames.length);
    }

    /** As the last in the row of causes, so that the program finds those that it knows. */
    private static void addCause(Throwable thrown, Throwable cause) {
        List<Throwable> row = row(thrown);
        Throwable last = row.get(row.size() - 1);
        try {
            last.initCause(cause);
        } catch (IllegalStateException e) { // it was made to have none
            last.addSuppressed(cause);
        }
    }

    /** An exception and its causes, each once: they may go round in a circle. */
    static List<Throwable> row(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> row = new ArrayList<>();
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            row.add(each);
        }
        return row;
    }

    private static Throwable original(ByteBuffer serialized) {
        if (serialized == null) {
            return null;
        }
        byte[] bytes = new byte[serialized.remaining()];
        serialized.get(bytes);
        try (ObjectInputStream in = new Reading(new ByteArrayInputStream(bytes))) {
            return (Throwable) in.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            return null; // this program does not have its class, or another one of that name
        }
    }
}
