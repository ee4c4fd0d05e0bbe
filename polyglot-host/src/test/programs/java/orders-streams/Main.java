import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Groups, sorts and sums with streams and collectors. */
public class Main {
    enum Status { OPEN, PAID, SHIPPED }

    record Item(String product, int quantity, double price) {
        double total() {
            return quantity * price;
        }
    }

    record Order(int id, String customer, Status status, List<Item> items) {
        double total() {
            return items.stream().mapToDouble(Item::total).sum();
        }
    }

    private static final List<String> PRODUCTS = List.of("apple", "bread", "cheese", "dates", "eggs");
    private static final List<String> CUSTOMERS = List.of("Ann", "Bob", "Cem", "Dora");

    static List<Order> orders() {
        Random random = new Random(42);
        return IntStream.range(0, 20)
                .mapToObj(i -> new Order(
                        i,
                        CUSTOMERS.get(random.nextInt(CUSTOMERS.size())),
                        Status.values()[random.nextInt(3)],
                        IntStream.rangeClosed(0, random.nextInt(3))
                                .mapToObj(j -> new Item(
                                        PRODUCTS.get(random.nextInt(PRODUCTS.size())),
                                        1 + random.nextInt(9),
                                        random.nextInt(500) / 100.0))
                                .toList()))
                .toList();
    }

    public static void main(String[] args) {
        List<Order> orders = orders();
        Map<String, Double> byCustomer = orders.stream()
                .collect(Collectors.groupingBy(Order::customer, TreeMap::new, Collectors.summingDouble(Order::total)));
        byCustomer.forEach((name, sum) -> System.out.printf("%-5s %8.2f%n", name, sum));
        Map<Status, Long> counts = orders.stream()
                .collect(Collectors.groupingBy(Order::status, () -> new EnumMap<>(Status.class), Collectors.counting()));
        System.out.println(counts);
        Map<String, Integer> quantities = orders.stream()
                .flatMap(order -> order.items().stream())
                .collect(Collectors.groupingBy(Item::product, TreeMap::new, Collectors.summingInt(Item::quantity)));
        System.out.println(quantities);
        Optional<Order> largest = orders.stream().max(Comparator.comparingDouble(Order::total));
        System.out.println(largest.map(Order::id).orElse(-1));
        System.out.println(orders.stream()
                .sorted(Comparator.comparing(Order::customer).thenComparing(Order::id, Comparator.reverseOrder()))
                .map(order -> order.customer().charAt(0) + "" + order.id())
                .collect(Collectors.joining(",", "[", "]")));
        System.out.println(orders.stream().collect(Collectors.partitioningBy(o -> o.total() > 30, Collectors.counting())));
        DoubleSummaryStatistics all = orders.stream().mapToDouble(Order::total).summaryStatistics();
        System.out.printf("%d %.2f %.2f %.3f%n", all.getCount(), all.getMin(), all.getMax(), all.getAverage());
        System.out.println(Stream.iterate(1, n -> n * 3).takeWhile(n -> n < 1000).map(String::valueOf).toList());
        System.out.println(IntStream.rangeClosed(1, 100).parallel().filter(n -> n % 7 == 0).sum());
        System.out.println(Stream.of(5, 3, 8).gather(Gatherers.scan(() -> 0, Integer::sum)).toList());
        BinaryOperator<Integer> add = Integer::sum;
        Function<Integer, Function<Integer, Integer>> curried = a -> b -> add.apply(a, b);
        System.out.println(curried.apply(3).apply(4));
    }
}
