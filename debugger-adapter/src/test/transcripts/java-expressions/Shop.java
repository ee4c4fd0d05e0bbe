import java.util.List;
import java.util.Map;

public class Shop {
    private static int opened = 2;
    private final String name = "corner";
    private int sold;

    private int tax(int price) {
        return price / 10;
    }

    class Till {
        private int cash = 5;

        int take(List<Integer> prices, Map<String, Integer> stock) {
            int sum = 0;
            for (int price : prices) {
                sum += price;
            }
            cash += sum;
            System.out.println(name + tax(cash));
            return sum;
        }
    }

    static <T extends Comparable<T>> T most(List<T> all) {
        T best = all.get(0);
        for (T each : all) {
            best = each.compareTo(best) > 0 ? each : best;
        }
        return best;
    }

    public static void main(String[] args) {
        System.out.println(new Shop().new Till().take(List.of(10, 20), Map.of("pen", 3)));
        System.out.println(most(List.of(1, 3, 2)));
    }
}
