import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    public static void main(String[] args) throws Exception {
        Thread thread = Thread.ofVirtual().name("light").start(
                () -> System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().isVirtual() + " " + Thread.currentThread().isDaemon()));
        thread.join();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                each.submit(() -> {
                    Thread.sleep(1);
                    return done.incrementAndGet();
                });
            }
        }
        System.out.println(done.get());
        SynchronousQueue<String> exchange = new SynchronousQueue<>();
        Thread.startVirtualThread(() -> {
            try {
                for (String word : List.of("handed", "over")) {
                    exchange.put(word);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println(exchange.take() + " " + exchange.take());
        List<Future<Integer>> results = new ArrayList<>();
        try (ExecutorService each = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int i = 0; i < 10; i++) {
                int n = i;
                results.add(each.submit(() -> n * n));
            }
        }
        int sum = 0;
        for (Future<Integer> result : results) {
            sum += result.resultNow();
        }
        System.out.println(sum);
        Thread waiting = Thread.ofVirtual().unstarted(() -> {
            try {
                Thread.sleep(1_000_000);
            } catch (InterruptedException interrupted) {
                System.out.println("woken");
            }
        });
        waiting.start();
        waiting.interrupt();
        waiting.join();
        System.out.println(waiting.getState());
    }
}
