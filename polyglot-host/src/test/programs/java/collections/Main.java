import java.util.*;
import java.util.function.*;

/** An LRU cache, a graph search, a trie, and the order of the JDK's collections. */
public class Main {
    static final class Cache<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int capacity;

        Cache(int capacity) {
            super(16, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity;
        }
    }

    static final class Trie {
        private final NavigableMap<Character, Trie> next = new TreeMap<>();
        private boolean word;

        void add(String text) {
            Trie node = this;
            for (char c : text.toCharArray()) {
                node = node.next.computeIfAbsent(c, k -> new Trie());
            }
            node.word = true;
        }

        void each(String prefix, Consumer<String> consumer) {
            if (word) {
                consumer.accept(prefix);
            }
            next.forEach((c, trie) -> trie.each(prefix + c, consumer));
        }
    }

    static Map<String, Integer> distances(Map<String, Map<String, Integer>> graph, String from) {
        Map<String, Integer> best = new TreeMap<>();
        PriorityQueue<Map.Entry<String, Integer>> queue = new PriorityQueue<>(Map.Entry.comparingByValue());
        queue.add(Map.entry(from, 0));
        while (!queue.isEmpty()) {
            Map.Entry<String, Integer> at = queue.poll();
            if (best.putIfAbsent(at.getKey(), at.getValue()) == null) {
                graph.getOrDefault(at.getKey(), Map.of())
                        .forEach((to, d) -> queue.add(Map.entry(to, at.getValue() + d)));
            }
        }
        return best;
    }

    public static void main(String[] args) {
        Cache<String, Integer> cache = new Cache<>(2);
        cache.put("a", 1);
        cache.put("b", 2);
        cache.get("a");
        cache.put("c", 3);
        System.out.println(cache);
        Trie trie = new Trie();
        List.of("tea", "ten", "to", "inn", "in").forEach(trie::add);
        List<String> words = new ArrayList<>();
        trie.each("", words::add);
        System.out.println(words);
        System.out.println(distances(
                Map.of("A", Map.of("B", 4, "C", 1), "C", Map.of("B", 2, "D", 7), "B", Map.of("D", 1)), "A"));
        NavigableSet<Integer> set = new TreeSet<>(List.of(5, 1, 9, 3));
        System.out.println(set.floor(4) + " " + set.higher(5) + " " + set.descendingSet() + set.subSet(2, 6));
        Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3));
        deque.addFirst(0);
        System.out.println(deque.pollLast() + " " + deque.reversed());
        List<String> list = new ArrayList<>(List.of("pear", "Fig", "apple"));
        list.sort(String.CASE_INSENSITIVE_ORDER.reversed());
        System.out.println(list + " " + Collections.binarySearch(List.of(1, 3, 5), 4));
        Collections.shuffle(list, new Random(1));
        System.out.println(list + " " + Collections.frequency(list, "Fig") + Collections.nCopies(2, 'x'));
        BitSet bits = new BitSet();
        bits.set(3, 6);
        System.out.println(bits + " " + bits.cardinality() + " " + EnumSet.range(Thread.State.RUNNABLE, Thread.State.WAITING));
        System.out.println(new HashSet<>(List.of("one", "two", "three", "four")));
        Iterator<String> iterator = list.iterator();
        iterator.next();
        list.add("late");
        try {
            iterator.next();
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        try {
            List.of(1).add(2);
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
        System.out.println(Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + " " + Objects.hash(1, "a", null));
    }
}
