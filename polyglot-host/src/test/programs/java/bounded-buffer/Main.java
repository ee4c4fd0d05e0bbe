import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks, conditions, semaphores and barriers. */
public class Main {
    static class Buffer {
        private final ReentrantLock lock = new ReentrantLock(true);
        private final Condition notFull = lock.newCondition();
        private final Condition notEmpty = lock.newCondition();
        private final Queue<Integer> values = new ArrayDeque<>();
        private int fullest;

        void put(int value) throws InterruptedException {
            lock.lock();
            try {
                while (values.size() == 4) {
                    notFull.await();
                }
                values.add(value);
                fullest = Math.max(fullest, values.size());
                notEmpty.signal();
            } finally {
                lock.unlock();
            }
        }

        int take() throws InterruptedException {
            lock.lock();
            try {
                while (values.isEmpty()) {
                    notEmpty.await();
                }
                notFull.signal();
                return values.remove();
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Buffer buffer = new Buffer();
        AtomicLong sum = new AtomicLong();
        Thread[] consumers = new Thread[3];
        for (int i = 0; i < consumers.length; i++) {
            consumers[i] = new Thread(() -> {
                try {
                    for (int value = buffer.take(); value >= 0; value = buffer.take()) {
                        sum.addAndGet(value);
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            consumers[i].start();
        }
        for (int value = 0; value < 1000; value++) {
            buffer.put(value);
        }
        for (Thread consumer : consumers) {
            buffer.put(-1);
        }
        for (Thread consumer : consumers) {
            consumer.join();
        }
        System.out.println(sum + " " + (buffer.fullest <= 4));

        Semaphore permits = new Semaphore(2);
        permits.acquire();
        System.out.println(permits.tryAcquire() + " " + permits.tryAcquire() + " " + permits.tryAcquire(1, TimeUnit.MILLISECONDS));
        permits.release(2);
        System.out.println(permits.drainPermits());

        StringBuffer met = new StringBuffer();
        CyclicBarrier barrier = new CyclicBarrier(3, () -> met.append("|"));
        Thread[] walkers = new Thread[3];
        for (int i = 0; i < walkers.length; i++) {
            walkers[i] = new Thread(() -> {
                try {
                    for (int round = 0; round < 3; round++) {
                        met.append(round);
                        barrier.await();
                    }
                } catch (Exception broken) {
                    met.append(broken);
                }
            });
            walkers[i].start();
        }
        for (Thread walker : walkers) {
            walker.join();
        }
        System.out.println(met);

        ReentrantReadWriteLock both = new ReentrantReadWriteLock();
        both.readLock().lock();
        both.readLock().lock();
        System.out.println(both.getReadLockCount() + " " + both.writeLock().tryLock());
        both.readLock().unlock();
        both.readLock().unlock();
        System.out.println(both.writeLock().tryLock() + " " + both.isWriteLockedByCurrentThread());
        try {
            new ReentrantLock().unlock();
        } catch (IllegalMonitorStateException notMine) {
            System.out.println("not mine");
        }
    }
}
