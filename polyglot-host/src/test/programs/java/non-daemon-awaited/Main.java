public class Main {
    public static void main(String[] args) throws Exception {
        new Thread(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            System.out.println("second");
        }).start();
        System.out.println("first");
    }
}
