import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What many programs use, so that their start is in the cache. */
public class Hello {
    record Word(String text, int count) {}

    public static void main(String[] args) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : "the quick brown fox jumps over the lazy dog".split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        List<Word> words = counts.entrySet().stream()
                .map(entry -> new Word(entry.getKey(), entry.getValue()))
                .collect(Collectors.toList());
        System.out.println(words);
        System.out.println(String.format("%d words, %.2f", words.size(), 1.5));
        System.out.println(Files.exists(Path.of("nothing")));
        Thread thread = new Thread(() -> System.err.println("from a thread"));
        thread.start();
        thread.join();
        throw new IllegalStateException("the end");
    }
}
