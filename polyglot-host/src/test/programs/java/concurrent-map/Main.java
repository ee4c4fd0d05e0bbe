import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

public class Main {
    private static int plain;

    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<Integer, LongAdder> counts = new ConcurrentHashMap<>();
        ConcurrentSkipListMap<Integer, Integer> sorted = new ConcurrentSkipListMap<>();
        ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
        AtomicInteger made = new AtomicInteger();
        Object guard = new Object();
        CountDownLatch done = new CountDownLatch(4);
        for (int t = 0; t < 4; t++) {
            new Thread(() -> {
                        for (int i = 0; i < 5000; i++) {
                            counts.computeIfAbsent(i % 10, key -> {
                                        made.incrementAndGet();
                                        return new LongAdder();
                                    })
                                    .increment();
                            sorted.merge(i % 3, 1, Integer::sum);
                            synchronized (guard) {
                                plain++;
                            }
                            if (i % 1000 == 0) {
                                queue.add(i);
                            }
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        System.out.println(new TreeMap<>(counts));
        System.out.println(made + " " + plain + " " + queue.size());
        System.out.println(sorted + " " + sorted.firstKey());
        System.out.println(counts.reduceValuesToLong(1, LongAdder::sum, 0, Long::sum));
        CopyOnWriteArrayList<String> words = new CopyOnWriteArrayList<>(new String[] {"a", "b"});
        for (String word : words) {
            words.add(word + word);
        }
        System.out.println(words + " " + words.addIfAbsent("a"));
        try {
            counts.put(null, new LongAdder());
        } catch (NullPointerException nothing) {
            System.out.println("no null keys");
        }
    }
}
