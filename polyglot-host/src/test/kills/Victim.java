import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes through what a program can be in the middle of, for about a second. */
public class Victim {
    public static void main(String[] args) throws Exception {
        AtomicInteger total = new AtomicInteger();
        for (int round = 0; round < 4; round++) {
            long until = System.nanoTime() + 50_000_000;
            while (System.nanoTime() < until) {
                total.compareAndSet(-1, 0);
            }
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    synchronized (total) {
                        total.addAndGet(200);
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            Thread.sleep(50);
            Path file = Files.createTempFile("victim", "");
            Files.write(file, new byte[100_000]);
            Files.delete(file);
            for (int i = 0; i < 50; i++) {
                System.out.println("round " + round + ", line " + i);
            }
        }
        if (total.get() != 2400) {
            throw new AssertionError(total);
        }
    }
}
