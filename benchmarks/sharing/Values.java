import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What the programs of this folder hand over, freeze and import. */
final class Values {
    record Item(int number, String name, double price) {}

    private Values() {}

    static Object make(String kind, int count) {
        return switch (kind) {
            case "bytes" -> ByteBuffer.allocate(count);
            case "floats" -> {
                double[] floats = new double[count];
                for (int i = 0; i < count; i++) {
                    floats[i] = i * 0.5;
                }
                yield floats;
            }
            case "ints" -> list(count, i -> i);
            case "map" -> {
                Map<String, Integer> map = new LinkedHashMap<>();
                for (int i = 0; i < count; i++) {
                    map.put("key" + i, i);
                }
                yield map;
            }
            case "maps" -> list(count, i -> Map.of("number", i, "name", "item" + i, "price", i * 0.5));
            case "records" -> list(count, i -> new Item(i, "item" + i, i * 0.5));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static <T> List<T> list(int count, IntFunction<T> element) {
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(element.apply(i));
        }
        return list;
    }
}
