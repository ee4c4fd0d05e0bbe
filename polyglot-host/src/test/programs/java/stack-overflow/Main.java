public class Main {
    private static int depth;

    private static int dive(int n) {
        depth++;
        return dive(n + 1) + 1;
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            depth = 0;
            try {
                dive(0);
            } catch (StackOverflowError deep) {
                System.out.println(deep.getClass().getName() + " " + (depth > 1000));
            }
        }
        Thread other = new Thread(() -> {
            try {
                dive(0);
            } catch (StackOverflowError deep) {
                System.out.println("in the other thread too");
            }
        });
        other.start();
        other.join();
    }
}
