import dev.patio.api.*;
import java.nio.ByteBuffer;
import java.util.*;

/** Shows what it gets, and whether it is equal to Java's own. */
public class Taker {
    record Point(long x, double y, List<String> names) {}

    public static void main(String[] args) {
        int count = Patio.importValue("all", int.class);
        System.out.println(count + " exports");
        for (Export export : Patio.exports()) {
            if (!export.name().startsWith("many")) {
                Object value = Patio.importValue(export.name());
                System.out.println(export.name() + ": " + value + " (" + export.type() + ", " + kind(value) + ")");
            }
        }
        equality();
        classes();
        sharing();
        thawing();
    }

    static String kind(Object value) {
        for (Class<?> type : new Class<?>[] {List.class, Map.class, Set.class, ByteBuffer.class}) {
            if (type.isInstance(value)) {
                return type.getSimpleName();
            }
        }
        return value == null ? "null" : value.getClass().getSimpleName();
    }

    static void check(String what, boolean holds) {
        System.out.println((holds ? "so it is: " : "NOT SO: ") + what);
    }

    static void equality() {
        check("a list equals Java's", Patio.importValue("ints").equals(List.of(1, 2, 3)));
        check("and the other way round", List.of(1, 2, 3).equals(Patio.importValue("ints")));
        check("with the same hash", Patio.importValue("ints").hashCode() == List.of(1, 2, 3).hashCode());
        Map<Object, Object> map = new HashMap<>();
        map.put("z", 1);
        map.put(2, "two");
        map.put(List.of(1, 2), null);
        check("a map equals Java's", Patio.importValue("map").equals(map) && map.equals(Patio.importValue("map")));
        check("with the same hash", Patio.importValue("map").hashCode() == map.hashCode());
        Map<?, ?> got = (Map<?, ?>) Patio.importValue("map");
        check("a list is a key", got.containsKey(List.of(1, 2)) && !got.containsKey(List.of(2, 1)));
        check("entries are found", got.entrySet().contains(Map.entry(2, "two")) && got.values().contains("two"));
        check("a set equals Java's", Patio.importValue("set").equals(Set.of("a", "b", 3)));
        check("bytes equal Java's", Patio.importValue("bytes").equals(ByteBuffer.wrap(new byte[] {1, 2, -1})));
        check("a record equals itself frozen again", Patio.importValue("record")
                .equals(Patio.freeze(new Giver.Point(1, 2.5, List.of("p", "q")))));
    }

    static void classes() {
        System.out.println(Patio.importValue("record", Point.class));
        System.out.println(Patio.record(Patio.importValue("record")).get("y"));
        System.out.println(Arrays.toString(Patio.importValue("ints", int[].class)));
        System.out.println(Arrays.toString(Patio.importValue("ints", long[].class)));
        System.out.println(Arrays.toString(Patio.importValue("ints", double[].class)));
        System.out.println(Arrays.toString(Patio.importValue("longs", Long[].class)));
        System.out.println(Arrays.toString(Patio.importValue("bytes", byte[].class)));
        System.out.println(Arrays.toString(Patio.importValue("strings", String[].class)));
        System.out.println(Patio.importValue("integer", Long.class) + Patio.importValue("integer", double.class));
        for (Class<?> type : new Class<?>[] {String.class, Point.class, byte.class}) {
            try {
                System.out.println(Patio.importValue("integer of 64 bits", type));
            } catch (PatioException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    static void sharing() {
        check("two imports are one object", Patio.importValue("many") == Patio.importValue("many"));
        check("freezing again is nothing", Patio.freeze(Patio.importValue("map")) == Patio.importValue("map"));
        check("bytes are frozen", Patio.isFrozen(Patio.importValue("bytes")) && !Patio.isFrozen(new byte[1]));
        List<?> twice = (List<?>) Patio.importValue("twice");
        check("what is shared inside stays shared",
                twice.get(0) == twice.get(1) && ((Map<?, ?>) twice.get(2)).get("again") == twice.get(0));
        long sum = 0;
        for (Object each : (List<?>) Patio.importValue("many")) {
            sum += (Integer) each;
        }
        List<?> texts = (List<?>) Patio.importValue("many texts");
        System.out.println(sum + " " + texts.get(999) + " " + texts.indexOf("text 500") + " "
                + texts.stream().filter(text -> text.toString().endsWith("7")).count());
        check("a handle is a value", Patio.importValue("channel").equals(Patio.channel("by hand")));
    }

    @SuppressWarnings("unchecked")
    static void thawing() {
        Object mixed = Patio.thaw(Patio.importValue("map"));
        ((Map<Object, Object>) mixed).put("new", 1);
        System.out.println(mixed + " " + mixed.getClass().getSimpleName());
        List<Object> ints = (List<Object>) Patio.thaw(Patio.importValue("ints"));
        ints.add(4);
        System.out.println(ints);
        System.out.println(((byte[]) Patio.thaw(Patio.importValue("bytes"))).length);
        System.out.println(Patio.thaw(Patio.importValue("record")));
        System.out.println(Patio.thaw(Patio.importValue("set")).getClass().getSimpleName());
    }
}
