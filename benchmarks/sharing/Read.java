import dev.patio.api.FrozenRecord;
import dev.patio.api.Patio;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads each element of a value that give exported, or of one of its own, 10 times a unit:
 * Read SECONDS HOW frozen|own KIND COUNT.
 */
final class Read {
    private static double sum; // so that no loop is for nothing

    private Read() {}

    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        boolean frozen = args[2].equals("frozen");
        Object value = frozen ? Patio.importValue("value") : Values.make(args[3], Integer.parseInt(args[4]));
        Clock.measure(
                args,
                switch (args[1]) {
                    case "by-index" -> value instanceof ByteBuffer bytes
                            ? times(() -> byIndex(bytes))
                            : times(() -> byIndex((List<Integer>) value));
                    case "one-by-one" -> times(() -> oneByOne((List<Integer>) value));
                    // Lists of one's own, so that nothing but the read of an element is compared.
                    case "by-key" -> {
                        List<Map<String, Object>> maps = new ArrayList<>((List<Map<String, Object>>) value);
                        yield times(() -> byKey(maps));
                    }
                    case "by-field" -> {
                        List<Values.Item> items = new ArrayList<>(
                                frozen
                                        ? List.of(Patio.importValue("value", Values.Item[].class))
                                        : (List<Values.Item>) value);
                        yield times(() -> byField(items));
                    }
                    case "by-name" -> {
                        if (!frozen) {
                            List<Values.Item> items = new ArrayList<>((List<Values.Item>) value);
                            yield times(() -> byField(items));
                        }
                        List<FrozenRecord> records = new ArrayList<>((List<FrozenRecord>) value);
                        yield times(() -> byName(records));
                    }
                    default -> throw new IllegalArgumentException(args[1]);
                });
    }

    private static Runnable times(Runnable read) {
        return () -> {
            for (int i = 0; i < 10; i++) {
                read.run();
            }
        };
    }

    private static void byIndex(ByteBuffer bytes) {
        long total = 0;
        for (int i = 0; i < bytes.limit(); i++) {
            total += bytes.get(i);
        }
        sum += total;
    }

    private static void byIndex(List<Integer> values) {
        long total = 0;
        for (int i = 0; i < values.size(); i++) {
            total += values.get(i);
        }
        sum += total;
    }

    private static void oneByOne(List<Integer> values) {
        long total = 0;
        for (int value : values) {
            total += value;
        }
        sum += total;
    }

    private static void byKey(List<Map<String, Object>> maps) {
        double total = 0;
        for (Map<String, Object> map : maps) {
            total += (double) map.get("price");
        }
        sum += total;
    }

    private static void byName(List<FrozenRecord> records) {
        double total = 0;
        for (FrozenRecord each : records) {
            total += (double) each.get("price");
        }
        sum += total;
    }

    private static void byField(List<Values.Item> items) {
        double total = 0;
        for (Values.Item item : items) {
            total += item.price();
        }
        sum += total;
    }
}
