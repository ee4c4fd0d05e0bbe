import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) {
        CountDownLatch mainDone = new CountDownLatch(1);
        Thread worker = new Thread(
                () -> {
                    try {
                        mainDone.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    for (int i = 0; i < 3; i++) {
                        System.out.println(Thread.currentThread().getName() + " " + i);
                    }
                },
                "worker");
        worker.start();
        System.out.println("main ends, daemon: " + worker.isDaemon());
        mainDone.countDown();
    }
}
