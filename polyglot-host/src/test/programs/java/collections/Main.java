import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

public class Main {
    /** The last few used entries. */
    static class Recent<K, V> extends LinkedHashMap<K, V> {
        private final int limit;

        Recent(int limit) {
            super(16, 0.75f, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > limit;
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : "a rose is a rose is a rose".split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        System.out.println(counts);
        Map<Integer, List<String>> byLength = new HashMap<>();
        for (String word : List.of("x", "yy", "z", "www")) {
            byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
        }
        byLength.computeIfPresent(3, (length, words) -> null);
        System.out.println(byLength + " " + byLength.getOrDefault(3, List.of("none")));
        TreeMap<Integer, String> ranges = new TreeMap<>(Map.of(0, "low", 50, "middle", 90, "high"));
        System.out.println(ranges.floorEntry(75) + " " + ranges.ceilingKey(51) + " " + ranges.headMap(50, true) + " " + ranges.descendingMap());
        Recent<String, Integer> recent = new Recent<>(2);
        recent.put("a", 1);
        recent.put("b", 2);
        recent.get("a");
        recent.put("c", 3);
        System.out.println(recent);
        Set<String> words = new LinkedHashSet<>(List.of("b", "a", "c"));
        System.out.println(words + " " + words.add("a") + " " + new LinkedHashSet<>(words).reversed());
        Set<Integer> odd = new HashSet<>(List.of(1, 3, 5));
        odd.retainAll(Set.of(3, 4, 5));
        System.out.println(new TreeSet<>(odd).descendingSet() + " " + odd.contains(1));
        TreeSet<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(folded, "b", "A", "a", "C");
        System.out.println(folded + " " + folded.higher("a"));
        List<Integer> numbers = new ArrayList<>(List.of(5, 2, 8, 1));
        numbers.sort(Comparator.reverseOrder());
        numbers.removeIf(number -> number == 2);
        numbers.replaceAll(number -> number * 10);
        numbers.addFirst(7);
        System.out.println(numbers + " " + numbers.subList(1, 3) + " " + Collections.max(numbers) + " " + numbers.indexOf(80));
        numbers.remove(Integer.valueOf(10));
        numbers.remove(0);
        Collections.swap(numbers, 0, 1);
        Collections.rotate(numbers, 1);
        System.out.println(numbers + " " + Collections.nCopies(3, "x") + " " + Collections.frequency(numbers, 80));
        try {
            List.of(1).add(2);
        } catch (UnsupportedOperationException fixed) {
            System.out.println("fixed");
        }
        try {
            for (Integer number : numbers) {
                numbers.add(number);
            }
        } catch (ConcurrentModificationException changed) {
            System.out.println(changed.getClass().getName());
        }
        try {
            new ArrayList<>(List.of(1, 2)).get(2);
        } catch (IndexOutOfBoundsException outside) {
            System.out.println(outside.getMessage());
        }
        try {
            Map.of("k", 1, "k", 2);
        } catch (IllegalArgumentException twice) {
            System.out.println(twice.getMessage());
        }
    }
}
