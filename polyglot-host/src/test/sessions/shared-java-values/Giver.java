import dev.patio.api.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.*;
import java.util.*;

/** Gives a value of every kind. */
public class Giver {
    record Point(int x, double y, List<String> names) {}

    record Empty() {}

    public static void main(String[] args) {
        Patio.export("null", null);
        Patio.export("boolean", true);
        Patio.export("integer", 42);
        Patio.export("integer from long", 42L);
        Patio.export("integer of 64 bits", 1L << 40);
        Patio.export("integer of 100 bits", BigInteger.TWO.pow(100));
        Patio.export("small big integer", BigInteger.TEN);
        Patio.export("float", 1.5);
        Patio.export("whole float", 2.0);
        Patio.export("not a number", Double.NaN);
        Patio.export("string", "plain");
        Patio.export("string of all planes", "h\u00e9 \u20ac \ud83d\ude00");
        Patio.export("character", 'c');
        Patio.export("decimal", new BigDecimal("12.3400"));
        Patio.export("instant", Instant.parse("2026-01-02T03:04:05.000000006Z"));
        Patio.export("zoned", ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(2)));
        Patio.export("date", LocalDate.of(2026, 1, 2));
        Patio.export("time", LocalTime.of(3, 4, 5, 6));
        Patio.export("date and time", LocalDateTime.of(2026, 1, 2, 3, 4));
        Patio.export("duration", Duration.ofMillis(90_500));
        Patio.export("bytes", new byte[] {1, 2, -1});
        Patio.export("buffer", ByteBuffer.wrap(new byte[] {1, 2, 3, 4}).position(1));
        Patio.export("ints", List.of(1, 2, 3));
        Patio.export("int array", new int[] {4, 5});
        Patio.export("longs", Arrays.asList(1L, 1L << 33));
        Patio.export("doubles", new double[] {0.5, -0.0});
        Patio.export("booleans", new boolean[] {true, false});
        Patio.export("strings", new String[] {"a", "\u00fc", "\u4e2d"});
        Patio.export("mixed", Arrays.asList(1, null, "a", 2.5, true, List.of(List.of()), new byte[] {7}));
        Patio.export("empty list", List.of());
        Patio.export("queue", new ArrayDeque<>(List.of("first", "second")));
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put(2, "two");
        map.put(List.of(1, 2), null);
        Patio.export("map", map);
        Patio.export("empty map", Map.of());
        Patio.export("set", new LinkedHashSet<>(List.of("b", "a", 3)));
        Patio.export("record", new Point(1, 2.5, List.of("p", "q")));
        Patio.export("empty record", new Empty());
        Patio.export("channel", Patio.channel("by hand"));
        List<Integer> shared = List.of(1, 2);
        Patio.export("twice", Arrays.asList(shared, shared, Map.of("again", shared)));
        List<Integer> many = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(i * i);
            texts.add("text " + i);
        }
        Patio.export("many", many);
        Patio.export("many texts", texts);
        Patio.export("all", Patio.exports().size());
    }
}
