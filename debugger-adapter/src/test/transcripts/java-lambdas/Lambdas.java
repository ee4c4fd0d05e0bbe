import java.util.List;
import java.util.function.IntFunction;

public class Lambdas {
    private final int base = 100;

    List<Integer> shifted(List<Integer> numbers, int by) {
        return numbers.stream()
                .map(number -> {
                    int sum = number + by;
                    return sum + base;
                })
                .toList();
    }

    public static void main(String[] args) {
        IntFunction<String> shown = i -> "<" + i + ">";
        System.out.println(new Lambdas().shifted(List.of(1, 2), 10));
        Runnable task = () ->
                System.out.println(shown.apply(args.length));
        task.run();
    }
}
