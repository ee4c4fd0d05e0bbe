public class Main {
    static int depth;

    static void recurse(int n) {
        depth = n;
        recurse(n + 1);
    }

    public static void main(String[] args) throws Exception {
        try {
            recurse(0);
        } catch (StackOverflowError e) {
            System.out.println(depth > 1000 ? "deep" : "shallow " + depth);
        }
    }
}
