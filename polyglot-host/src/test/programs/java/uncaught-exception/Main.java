public class Main {
    public static void main(String[] args) {
        System.out.println("before");
        outer(3);
    }

    private static void outer(int depth) {
        if (depth > 0) {
            outer(depth - 1);
        } else {
            throw new IllegalStateException("something broke: ü");
        }
    }
}
