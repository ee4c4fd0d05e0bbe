import java.util.ArrayList;
import java.util.List;

/** Runs one unit of work again and again for some seconds and prints when each ended, in milliseconds. */
final class Clock {
    private Clock() {}

    static void measure(String[] args, Runnable unit) {
        double seconds = Double.parseDouble(args[0]);
        long start = System.nanoTime();
        List<Double> ends = new ArrayList<>();
        while (ends.isEmpty() || ends.getLast() < seconds * 1000) {
            unit.run();
            ends.add(Math.round((System.nanoTime() - start) / 1e3) / 1000.0);
        }
        System.out.println(ends);
    }
}
