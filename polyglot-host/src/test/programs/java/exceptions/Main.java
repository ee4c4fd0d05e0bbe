import java.io.*;
import java.util.*;

/** Causes, suppressed ones, finally, own types, traces as text. */
public class Main {
    static class ConfigException extends Exception {
        private static final long serialVersionUID = 1;
        final int line;

        ConfigException(String message, int line, Throwable cause) {
            super(message + " in line " + line, cause);
            this.line = line;
        }
    }

    record Resource(String name, boolean fails) implements AutoCloseable {
        Resource {
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (fails) {
                throw new IllegalStateException("close of " + name);
            }
        }
    }

    static int parse(String text, int line) throws ConfigException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ConfigException("no number", line, e);
        }
    }

    @SuppressWarnings("finally")
    static int finallyWins() {
        try {
            return 1;
        } finally {
            return 2;
        }
    }

    static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        StringBuilder own = new StringBuilder();
        text.toString().lines()
                .filter(line -> !line.startsWith("\tat ") || line.contains("Main."))
                .filter(line -> !line.contains(" more"))
                .forEach(line -> own.append(line).append('\n'));
        return own.toString();
    }

    public static void main(String[] args) {
        try {
            parse("x1", 7);
        } catch (ConfigException e) {
            System.out.print(trace(e));
            System.out.println(e.line + " " + e.getStackTrace()[0].getMethodName());
        }
        try (Resource a = new Resource("a", true);
                Resource b = new Resource("b", true)) {
            throw new UncheckedIOException(new IOException("body " + a.name() + b.name()));
        } catch (UncheckedIOException e) {
            System.out.println(e.getMessage() + " " + Arrays.toString(e.getSuppressed()));
        }
        System.out.println(finallyWins());
        Object[] objects = new String[1];
        List<Runnable> faults = List.of(
                () -> objects[0] = 1,
                () -> System.out.println((String) (Object) 1),
                () -> System.out.println(new int[2][1][0].length / objects.length / 0),
                () -> System.out.println(new int[] {1}[3]),
                () -> System.out.println(new int[-1].length),
                () -> List.of(1).get(5),
                () -> Optional.empty().orElseThrow(),
                () -> "abc".substring(4),
                () -> Objects.requireNonNull(null, "must be there"),
                () -> {
                    throw new AssertionError(42);
                },
                () -> Thread.State.valueOf("GONE"));
        for (Runnable fault : faults) {
            try {
                fault.run();
            } catch (RuntimeException | AssertionError e) {
                System.out.println(e);
            }
        }
        try {
            throw new Error("custom", new Exception("root"));
        } catch (Error e) {
            System.out.println(e + " <- " + e.getCause());
        }
    }
}
