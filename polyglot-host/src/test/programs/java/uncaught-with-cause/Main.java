public class Main {
    static class OrderException extends Exception {
        private static final long serialVersionUID = 1L;

        OrderException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static class Resource implements AutoCloseable {
        @Override
        public void close() {
            IllegalArgumentException failure = new IllegalArgumentException("while closing");
            failure.setStackTrace(new StackTraceElement[] {failure.getStackTrace()[0]});
            throw failure;
        }
    }

    public static void main(String[] args) throws OrderException {
        try (Resource resource = new Resource()) {
            int[] empty = {};
            System.out.println(empty[args.length]);
        } catch (ArrayIndexOutOfBoundsException outside) {
            outside.setStackTrace(new StackTraceElement[] {outside.getStackTrace()[0]});
            throw new OrderException("cannot order\nsecond line", outside);
        }
    }
}
