import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        Thread daemon = new Thread(() -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            System.out.println("never printed");
        });
        daemon.setDaemon(true);
        daemon.start();
        running.await();
        System.out.println("main ends and does not wait");
    }
}
