import java.io.FileNotFoundException;
import java.io.FileReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What is thrown, by whom, in which order the handlers and closers run. */
public class Main {
    static class Door implements AutoCloseable {
        private final String name;
        private final boolean stuck;

        Door(String name, boolean stuck) {
            this.name = name;
            this.stuck = stuck;
            System.out.println("open " + name);
        }

        @Override
        public void close() throws IOException {
            System.out.println("close " + name);
            if (stuck) {
                throw new IOException(name + " is stuck");
            }
        }
    }

    static class ShopException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int code;

        ShopException(int code, String message, Throwable cause) {
            super(message, cause);
            this.code = code;
        }

        @Override
        public String toString() {
            return "Shop#" + code + " " + getMessage();
        }
    }

    @SuppressWarnings("finally")
    static int lastWord() {
        try {
            throw new IllegalStateException("lost");
        } finally {
            return 42;
        }
    }

    static String order(int which) {
        StringBuilder order = new StringBuilder();
        try {
            order.append("try ");
            switch (which) {
                case 0 -> throw new IllegalArgumentException("argument");
                case 1 -> throw new UncheckedIOException(new IOException("disk"));
                case 2 -> Integer.parseInt("twelve");
                case 3 -> throw new AssertionError("never");
                default -> order.append("fine ");
            }
        } catch (NumberFormatException number) {
            order.append(number.getMessage()).append(' ');
        } catch (IllegalArgumentException | UncheckedIOException either) {
            order.append(either.getClass().getSimpleName()).append(' ');
        } catch (Error error) {
            order.append(error).append(' ');
        } finally {
            order.append("finally");
        }
        return order.toString();
    }

    public static void main(String[] args) {
        for (int which = 0; which < 5; which++) {
            System.out.println(order(which));
        }
        System.out.println(lastWord());
        try (Door front = new Door("front", true);
                Door back = new Door("back", true)) {
            throw new ShopException(7, "sold out", new IOException("no bread"));
        } catch (ShopException | IOException thrown) {
            System.out.println(thrown + " because " + thrown.getCause());
            for (Throwable suppressed : thrown.getSuppressed()) {
                System.out.println("  suppressed " + suppressed.getMessage());
            }
        }
        try (FileReader reader = new FileReader("no-such-file.txt")) {
            reader.read();
        } catch (FileNotFoundException missing) {
            System.out.println(missing.getMessage());
        } catch (IOException other) {
            System.out.println("other");
        }
        Object text = "text";
        try {
            System.out.println((Integer) text);
        } catch (ClassCastException wrong) {
            System.out.println(wrong.getMessage().startsWith("class java.lang.String cannot be cast"));
        }
        String[] words = {null};
        try {
            System.out.println(words[0].length());
        } catch (NullPointerException nothing) {
            System.out.println(nothing.getMessage());
        }
        try {
            Object[] objects = new Integer[1];
            objects[0] = "text";
        } catch (ArrayStoreException wrong) {
            System.out.println(wrong.getMessage());
        }
        try {
            System.out.println(new int[-1].length + 1 / args.length);
        } catch (NegativeArraySizeException | ArithmeticException wrong) {
            System.out.println(wrong);
        }
        try {
            System.out.println(1 / args.length);
        } catch (ArithmeticException wrong) {
            System.out.println(wrong);
        }
        StackTraceElement here = new Throwable().getStackTrace()[0];
        System.out.println(here.getClassName() + "." + here.getMethodName() + " " + here.getFileName());
    }
}
