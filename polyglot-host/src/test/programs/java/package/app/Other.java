package app;

class Other {
    static String name() {
        return "other";
    }
}
