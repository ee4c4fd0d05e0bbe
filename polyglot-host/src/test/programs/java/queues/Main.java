import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Deques and priority queues: balanced brackets, shortest roads, tasks by priority. */
public class Main {
    record Road(String to, int length) {}

    record Reached(String town, int distance) {}

    record Task(int priority, String name) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return Comparator.comparingInt(Task::priority).reversed().thenComparing(Task::name).compare(this, other);
        }
    }

    static boolean balanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (char c : text.toCharArray()) {
            int kind = "([{".indexOf(c);
            if (kind >= 0) {
                open.push(")]}".charAt(kind));
            } else if (")]}".indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
                return false;
            }
        }
        return open.isEmpty();
    }

    static Map<String, Integer> distances(Map<String, List<Road>> roads, String from) {
        Map<String, Integer> known = new HashMap<>();
        PriorityQueue<Reached> frontier = new PriorityQueue<>(Comparator.comparingInt(Reached::distance));
        frontier.add(new Reached(from, 0));
        while (!frontier.isEmpty()) {
            Reached nearest = frontier.poll();
            if (known.putIfAbsent(nearest.town(), nearest.distance()) != null) {
                continue;
            }
            for (Road road : roads.getOrDefault(nearest.town(), List.of())) {
                frontier.add(new Reached(road.to(), nearest.distance() + road.length()));
            }
        }
        return known;
    }

    public static void main(String[] args) {
        for (String text : List.of("([]{})", "(]", "((", "a(b)c", ")")) {
            System.out.println(text + " " + balanced(text));
        }
        Map<String, List<Road>> roads = Map.of(
                "A", List.of(new Road("B", 7), new Road("C", 3)),
                "C", List.of(new Road("B", 1), new Road("D", 8)),
                "B", List.of(new Road("D", 2)));
        System.out.println(new java.util.TreeMap<>(distances(roads, "A")));
        PriorityQueue<Task> tasks = new PriorityQueue<>(
                List.of(new Task(1, "sweep"), new Task(5, "fire"), new Task(3, "cook"), new Task(5, "flood")));
        while (!tasks.isEmpty()) {
            System.out.println(tasks.remove());
        }
        Deque<Integer> both = new ArrayDeque<>(Arrays.asList(1, 2, 3));
        both.addFirst(0);
        both.offerLast(4);
        System.out.println(both + " " + both.peekFirst() + " " + both.pollLast() + " " + both.removeFirst());
        List<Integer> backwards = new ArrayList<>();
        both.descendingIterator().forEachRemaining(backwards::add);
        System.out.println(backwards);
        both.clear();
        System.out.println(both.poll());
        try {
            both.getFirst();
        } catch (NoSuchElementException empty) {
            System.out.println("empty");
        }
    }
}
