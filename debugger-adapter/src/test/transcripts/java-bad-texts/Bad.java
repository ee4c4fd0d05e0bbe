public class Bad {
    static class Hangs {
        @Override
        public String toString() {
            while (true) {}
        }
    }

    static class Raises {
        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    public static void main(String[] args) {
        Hangs hangs = new Hangs();
        Raises raises = new Raises();
        String nothing = null;
        System.out.println("stops here");
    }
}
