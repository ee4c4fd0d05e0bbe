import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts 100,000 words in a HashMap and sorts what it has, a unit. */
final class Maps {
    private static final List<String> WORDS = new ArrayList<>();

    private Maps() {}

    public static void main(String[] args) {
        for (int i = 0; i < 100_000; i++) {
            WORDS.add("word" + i * 7919L % 3000);
        }
        Clock.measure(args, Maps::unit);
    }

    private static void unit() {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : WORDS) {
            counts.merge(word, 1, Integer::sum);
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort((a, b) -> a.getValue().equals(b.getValue())
                ? a.getKey().compareTo(b.getKey())
                : b.getValue() - a.getValue());
        if (sorted.getFirst().getValue() < 1) {
            throw new IllegalStateException();
        }
    }
}
