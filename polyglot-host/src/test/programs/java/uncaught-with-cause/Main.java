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
            throw new IllegalArgumentException("while closing");
        }
    }

    public static void main(String[] args) throws OrderException {
        try (Resource resource = new Resource()) {
            int[] empty = {};
            System.out.println(empty[args.length]);
        } catch (ArrayIndexOutOfBoundsException outside) {
            throw new OrderException("cannot order\nsecond line", outside);
        }
    }
}
