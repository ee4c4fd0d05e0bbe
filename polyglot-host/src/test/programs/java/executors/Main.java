import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Pools of threads: results in order, failures, cancelling, time-outs, forks and schedules. */
public class Main {
    static class Sum extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from < 1000) {
                long sum = 0;
                for (int i = from; i < to; i++) {
                    sum += i;
                }
                return sum;
            }
            int middle = (from + to) >>> 1;
            Sum left = new Sum(from, middle);
            left.fork();
            return new Sum(middle, to).compute() + left.join();
        }
    }

    private static int primesBelow(int limit) {
        int count = 0;
        for (int n = 2; n < limit; n++) {
            boolean prime = true;
            for (int d = 2; d * d <= n && prime; d++) {
                prime = n % d != 0;
            }
            count += prime ? 1 : 0;
        }
        return count;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int limit = i * 100;
            tasks.add(() -> primesBelow(limit));
        }
        for (Future<Integer> result : pool.invokeAll(tasks)) {
            System.out.print(result.get() + " ");
        }
        System.out.println();
        String any = pool.invokeAny(List.of(() -> "any"));
        System.out.println(any);
        Future<?> failing = pool.submit(() -> {
            throw new IllegalStateException("in the pool");
        });
        try {
            failing.get();
        } catch (ExecutionException failed) {
            System.out.println(failed.getMessage() + " / " + failed.getCause().getMessage());
        }
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Future<?> endless = pool.submit(() -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException asked) {
                interrupted.countDown();
            }
        });
        started.await();
        try {
            endless.get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            System.out.println("timed out");
        }
        System.out.println(endless.cancel(true) + " " + endless.isCancelled());
        interrupted.await();
        try {
            endless.get();
        } catch (CancellationException cancelled) {
            System.out.println("cancelled");
        }
        pool.shutdown();
        try {
            pool.submit(() -> {});
        } catch (RejectedExecutionException refused) {
            System.out.println("refused");
        }
        System.out.println(pool.awaitTermination(60, TimeUnit.SECONDS) + " " + pool.isTerminated());
        System.out.println(ForkJoinPool.commonPool().invoke(new Sum(0, 1_000_000)));
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            CountDownLatch ticks = new CountDownLatch(3);
            Future<?> ticking = clock.scheduleAtFixedRate(ticks::countDown, 0, 1, TimeUnit.MILLISECONDS);
            ticks.await();
            ticking.cancel(false);
            Future<String> later = clock.schedule(() -> "later", 5, TimeUnit.MILLISECONDS);
            System.out.println(later.get());
        }
    }
}
