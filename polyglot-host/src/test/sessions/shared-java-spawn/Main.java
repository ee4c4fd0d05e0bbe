import dev.patio.api.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Starts programs of all languages, by file and by function, and joins them. */
public class Main {
    record Point(int x, int y) {}

    static int variable = 1;

    static int square(int n) {
        return n * n;
    }

    static Map<String, Object> all(Point point, List<Long> numbers, double[] values, Channel<Long> channel) {
        variable++;
        channel.send(numbers.get(0) + numbers.get(1));
        return Map.of("point", new Point(point.y(), point.x()), "values", values, "variable", variable);
    }

    static void greet() {
        System.out.println("greetings from " + Patio.me().name() + ", main thread: " + Thread.currentThread().getName());
    }

    public static void main(String[] args) {
        byMethod();
        byFile();
        handles();
    }

    private static void byMethod() {
        System.out.println("square " + Patio.spawn(Main::square, 7).join());
        Channel<Long> sums = Patio.channel();
        Pat all = Patio.spawn(Main::all, new Point(1, 2), List.of(3L, 4L), new double[] {0.5}, sums);
        System.out.println("sum " + sums.receive());
        Map<?, ?> result = all.join(Map.class);
        System.out.println("point " + result.get("point") + ", values " + result.get("values"));
        System.out.println("variable " + variable + " and " + result.get("variable"));
        System.out.println("same again " + (all.join() == result));
        System.out.println("nothing " + Patio.named("greeter").spawn(Main::greet).join());
    }

    private static void byFile() {
        System.out.println("java " + Patio.spawn("Work.java", "a", 1, "b").join());
        System.out.println("java " + Patio.spawn("Work.java:twice", "ab").join());
        System.out.println("java " + Patio.spawn("Work.java:Inner.thrice", "ab").join());
        System.out.println("python " + Patio.spawn("work.py", "a", 1, "b").join());
        System.out.println("python " + Patio.spawn("work.py:twice", List.of(1, 2)).join());
        System.out.println("js " + Patio.spawn("work.mjs", "a", 1, "b").join());
        System.out.println("js " + Patio.spawn("work.mjs:twice", 21).join(long.class, Duration.ofMinutes(5)));
    }

    private static void handles() {
        Pat pat = Patio.named("named").spawn("work.py:wait_for", "go");
        System.out.println("alive " + pat.status().isEmpty() + " " + Patio.pats().contains(pat));
        try {
            pat.join(Duration.ofMillis(1));
        } catch (PatioTimeoutException e) {
            System.out.println("not yet");
        }
        Patio.export("pat", Map.of("handle", pat));
        Pat imported = (Pat) Patio.importValue("pat", Map.class).get("handle");
        System.out.println("equal " + imported.equals(pat) + " " + (imported.hashCode() == pat.hashCode()));
        Patio.export("go", "went");
        System.out.println(imported.name() + " " + imported.join() + " " + pat.status().getAsInt());
        System.out.println("none " + Patio.arguments());
    }
}
