import java.util.List;
import java.util.Map;

/** Statements to step over, some calls deep, with a few variables of each kind. */
public final class Walk {
    private Walk() {}

    static Object walk(int depth, double[] table) {
        if (depth > 0) {
            return walk(depth - 1, table);
        }
        List<String> names = List.of("ada", "guido", "james");
        Map<String, Double> point = Map.of("x", 1.0, "y", 2.5);
        String text = "some text";
        int total = 0;
        for (int i = 0; i < 1_000_000_000; i++) {
            int square = i * i; // stop
            total = (total + square) % 1_000_003;
            double half = total / 2.0;
            table[i % 10] = half;
        }
        return List.of(names, point, text);
    }

    public static void main(String[] args) {
        walk(5, new double[10]);
    }
}
