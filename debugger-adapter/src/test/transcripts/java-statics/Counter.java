class Counter {
    private static final String NAME = "counter";
    static int count = 1;

    static class Lazy {
        static int loaded = load();

        static int load() {
            System.out.println("loads");
            return 7;
        }
    }

    enum Colour {
        RED,
        GREEN;

        static Colour favourite = RED;

        String shown() {
            return name().toLowerCase();
        }
    }

    interface Limits {
        int MOST = 3;
    }

    static class Plain {
        int value = 4;

        int twice() {
            return value * 2;
        }
    }

    public static void main(String[] arguments) {
        Runnable task = () -> {
            count += 10;
        };
        task.run();
        new Plain().twice();
        Colour.GREEN.shown();
        System.out.println(NAME + " " + count + " " + Colour.favourite + " " + Lazy.loaded);
    }
}
