import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer("ticker");
        CountDownLatch ended = new CountDownLatch(1);
        timer.schedule(
                new TimerTask() {
                    private int count;

                    @Override
                    public void run() {
                        System.out.println(Thread.currentThread().getName() + " " + ++count);
                        if (count == 3) {
                            cancel();
                            ended.countDown();
                        }
                    }
                },
                5,
                5);
        ended.await();
        timer.cancel();
        try {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {}
                    },
                    1);
        } catch (IllegalStateException over) {
            System.out.println(over.getMessage());
        }
    }
}
