public class Threads {
    public static void main(String[] args) throws InterruptedException {
        Thread side = new Thread(() -> {
            System.out.println("side");
        }, "side");
        side.start();
        System.out.println("main");
        side.join();
    }
}
