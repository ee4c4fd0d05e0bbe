import java.io.IOException;
import java.util.concurrent.Callable;

public class Uncaught {
    static class OrderException extends RuntimeException {
        OrderException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static class Closing implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("closed");
        }
    }

    static void fails(String what) throws IOException {
        throw new IOException(what);
    }

    static void handled() {
        try {
            fails("handled");
        } catch (IllegalStateException | IOException e) {
            System.out.println("caught " + e.getMessage());
        }
    }

    static void wrapped() {
        try (Closing closing = new Closing()) {
            fails("inner");
        } catch (IOException e) {
            throw new OrderException("outer", e);
        }
    }

    public static void main(String[] args) {
        handled();
        Callable<String> texts = () -> String.valueOf(args[5]);
        try {
            texts.call();
        } catch (Exception e) {
            System.out.println("caught " + e.getMessage());
        }
        wrapped();
    }
}
