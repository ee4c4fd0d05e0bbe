import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class Main {
    record Sale(String region, String product, int amount) {}

    public static void main(String[] args) {
        List<Sale> sales = List.of(
                new Sale("north", "tea", 10),
                new Sale("south", "tea", 25),
                new Sale("north", "coffee", 40),
                new Sale("east", "coffee", 5),
                new Sale("south", "milk", 8),
                new Sale("north", "milk", 12));
        Map<String, Integer> byRegion =
                sales.stream().collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.summingInt(Sale::amount)));
        System.out.println(byRegion);
        Map<Boolean, List<String>> big = sales.stream()
                .collect(Collectors.partitioningBy(
                        sale -> sale.amount() > 10, Collectors.mapping(Sale::product, Collectors.toList())));
        System.out.println(big);
        IntSummaryStatistics statistics = sales.stream().mapToInt(Sale::amount).summaryStatistics();
        System.out.println(statistics);
        System.out.println(sales.stream()
                .sorted(Comparator.comparing(Sale::product).thenComparing(Sale::amount, Comparator.reverseOrder()))
                .map(sale -> sale.product() + sale.amount())
                .collect(Collectors.joining(", ", "<", ">")));
        String mean = sales.stream()
                .collect(Collectors.teeing(
                        Collectors.counting(), Collectors.averagingInt(Sale::amount), (count, each) -> count + " of " + each));
        System.out.println(mean);
        System.out.println(IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toMap(Function.identity(), n -> n * n)));
        System.out.println(Stream.iterate(1, n -> n < 200, n -> n * 3).toList());
        System.out.println(Stream.of("a-b", "c", "d-e-f").flatMap(text -> Arrays.stream(text.split("-"))).toList());
        System.out.println(Stream.of(1, 2, 3, 4).<String>mapMulti((n, out) -> {
            if (n % 2 == 0) {
                out.accept("n" + n);
                out.accept("m" + n);
            }
        }).toList());
        System.out.println(IntStream.range(0, 100_000).parallel().filter(n -> n % 7 == 0).asLongStream().sum());
        System.out.println(Stream.of(5, 3, 8, 1, 9).takeWhile(n -> n != 1).dropWhile(n -> n > 3).toList());
        System.out.println(Stream.of(1, 2, 3, 4, 5).gather(Gatherers.windowFixed(2)).toList());
        System.out.println(Stream.of(1, 2, 3, 4).reduce(1, (a, b) -> a * b));
        System.out.println(Stream.of("x").findAny().isPresent() + " " + Stream.empty().anyMatch(o -> true));
        System.out.println("hello".chars().mapToObj(c -> String.valueOf((char) (c + 1))).collect(Collectors.joining()));
        try {
            Stream.of("same", "same").collect(Collectors.toMap(text -> text, String::length));
        } catch (IllegalStateException duplicate) {
            System.out.println(duplicate.getMessage());
        }
        Stream<Integer> once = Stream.of(1);
        once.count();
        try {
            once.count();
        } catch (IllegalStateException used) {
            System.out.println(used.getMessage());
        }
    }
}
