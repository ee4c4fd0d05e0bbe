import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Values {
    public String label = "label";

    record Point(int x, int y) {}

    int run(int[] numbers, List<String> words) {
        Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2));
        Point point = new Point(1, 2);
        String text = "hello";
        int big = 5;
        double half = 0.5;
        char letter = 'c';
        boolean flag = true;
        System.out.println(map.size() + point.x() + text + half + letter);
        System.out.println(big + " " + flag);
        return numbers.length;
    }

    public static void main(String[] args) {
        System.out.println(new Values().run(new int[] {1, 2, 3}, List.of("x", "y")));
    }
}
