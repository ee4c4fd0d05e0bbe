import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class Main {
    private static Supplier<Integer> counter() {
        int[] count = {0};
        return () -> ++count[0];
    }

    private static <A, B, C> Function<A, Function<B, C>> curried(BiFunction<A, B, C> function) {
        return a -> b -> function.apply(a, b);
    }

    public static void main(String[] args) {
        Supplier<Integer> first = counter();
        Supplier<Integer> second = counter();
        System.out.println(first.get() + first.get() + second.get());
        System.out.println(Main.<Integer, Integer, Integer>curried(Math::addExact).apply(40).apply(2));
        Function<Integer, Integer> twice = x -> 2 * x;
        System.out.println(twice.andThen(x -> x + 1).compose((String text) -> text.length()).apply("four"));
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().and(text -> text.length() < 3).test("ab"));
        UnaryOperator<String> trim = String::strip;
        System.out.println("[" + trim.apply("  x ") + "]");
        IntFunction<String[]> array = String[]::new;
        System.out.println(array.apply(3).length);
        BinaryOperator<Integer> smaller = BinaryOperator.minBy(Integer::compare);
        System.out.println(smaller.apply(4, 3));
        List<Runnable> later = new ArrayList<>();
        for (String word : List.of("a", "b", "c")) {
            later.add(() -> System.out.print(word));
        }
        later.forEach(Runnable::run);
        System.out.println();
        Map<String, Consumer<List<Integer>>> commands = new LinkedHashMap<>();
        commands.put("push", stack -> stack.add(stack.size()));
        commands.put("drop", List::removeLast);
        commands.put("show", System.out::println);
        List<Integer> stack = new ArrayList<>();
        for (String name : "push push push drop show".split(" ")) {
            commands.get(name).accept(stack);
        }
    }
}
