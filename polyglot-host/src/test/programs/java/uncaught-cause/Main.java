public class Main {
    static void a() {
        try {
            b();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("outer", e);
        }
    }

    static void b() {
        throw new RuntimeException("inner");
    }

    public static void main(String[] args) throws Exception {
        a();
    }
}
