import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Many virtual threads, and what they wait for. */
public class Main {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    public static void main(String[] args) throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> futures = IntStream.range(0, 50)
                    .mapToObj(i -> executor.submit(() -> {
                        Thread.sleep(Duration.ofMillis(20));
                        count.incrementAndGet();
                        return i;
                    }))
                    .toList();
            int sum = 0;
            for (Future<Integer> future : futures) {
                sum += future.get();
            }
            System.out.println(sum + " " + count);
        }
        Thread thread = Thread.ofVirtual().name("virtual").start(() -> {
            System.out.println(Thread.currentThread().isVirtual() + " " + Thread.currentThread().getName());
        });
        thread.join();
        SynchronousQueue<String> queue = new SynchronousQueue<>();
        Thread.startVirtualThread(() -> {
            try {
                queue.put("handed over");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        System.out.println(queue.take());
        ScopedValue.where(USER, "ann").run(() -> System.out.println(USER.get() + " " + USER.isBound()));
        System.out.println(USER.isBound());
    }
}
