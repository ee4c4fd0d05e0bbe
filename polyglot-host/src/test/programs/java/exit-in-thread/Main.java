public class Main {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> System.exit(3));
        t.start();
        Thread.sleep(100_000);
    }
}
