import java.util.HashMap;
import java.util.Map;

/** Runs long enough for the compiler to be started, so that it is in the cache, too. */
public class Loop {
    public static void main(String[] args) {
        long until = System.nanoTime() + 5_000_000_000L;
        Map<String, Double> totals = new HashMap<>();
        for (int i = 0; System.nanoTime() < until; i++) {
            totals.merge("k" + i % 97, Math.sqrt(i), Double::sum);
        }
    }
}
