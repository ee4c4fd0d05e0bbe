import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

public class Main {
    static final CountDownLatch done = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        Signal.handle(new Signal("USR2"), s -> {
            System.out.println("got " + s);
            done.countDown();
        });
        Signal.raise(new Signal("USR2"));
        done.await();
    }
}
