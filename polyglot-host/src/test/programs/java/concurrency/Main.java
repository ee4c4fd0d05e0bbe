import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

/** Executors, futures, locks, barriers, queues. */
public class Main {
    static final class Account {
        private final Lock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private long balance;

        void deposit(long amount) {
            lock.lock();
            try {
                balance += amount;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        void withdraw(long amount) throws InterruptedException {
            lock.lock();
            try {
                while (balance < amount) {
                    changed.await();
                }
                balance -= amount;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> tasks = IntStream.range(0, 10).<Callable<Integer>>mapToObj(i -> () -> i * i).toList();
            int sum = 0;
            for (Future<Integer> f : pool.invokeAll(tasks)) {
                sum += f.get();
            }
            System.out.println(sum);
            Future<?> failed = pool.submit(() -> {
                throw new IllegalStateException("in task");
            });
            try {
                failed.get();
            } catch (ExecutionException e) {
                System.out.println(e.getMessage());
            }
        }
        Account account = new Account();
        Thread spender = new Thread(() -> {
            try {
                account.withdraw(100);
                System.out.println("withdrawn");
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        spender.start();
        for (int i = 0; i < 10; i++) {
            account.deposit(10);
        }
        spender.join();
        AtomicInteger atomic = new AtomicInteger();
        LongAdder adder = new LongAdder();
        CountDownLatch latch = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                for (int n = 0; n < 1000; n++) {
                    atomic.incrementAndGet();
                    adder.increment();
                }
                latch.countDown();
            }).start();
        }
        latch.await();
        System.out.println(atomic + " " + adder);
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2);
        Thread producer = Thread.ofPlatform().name("producer").start(() -> {
            try {
                for (int i = 0; i <= 5; i++) {
                    queue.put(i == 5 ? -1 : i);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        List<Integer> taken = new ArrayList<>();
        for (int i = queue.take(); i != -1; i = queue.take()) {
            taken.add(i);
        }
        System.out.println(taken);
        CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> "a");
        CompletableFuture<String> b = CompletableFuture.supplyAsync(() -> "b");
        System.out.println(a.thenCombine(b, String::concat).thenApply(s -> s + "!").get());
        System.out.println(CompletableFuture.supplyAsync(() -> 1 / Integer.parseInt("0"))
                .exceptionally(e -> -1)
                .join());
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        System.out.println(timer.schedule(() -> "scheduled", 20, TimeUnit.MILLISECONDS).get());
        timer.shutdownNow();
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println("woken " + Thread.currentThread().isInterrupted());
            }
        });
        sleeper.start();
        sleeper.interrupt();
        sleeper.join();
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 7);
        local.set(8);
        System.out.println(CompletableFuture.supplyAsync(local::get).join() + local.get());
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
        Stream.of("x", "y", "x").parallel().forEach(s -> counts.merge(s, 1, Integer::sum));
        System.out.println(new TreeMap<>(counts));
        System.out.println(new ForkJoinPool(2).invoke(new Sum(1, 1000)));
    }

    static final class Sum extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1;
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from < 50) {
                return LongStream.rangeClosed(from, to).sum();
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(from, middle);
            left.fork();
            return new Sum(middle + 1, to).compute() + left.join();
        }
    }
}
