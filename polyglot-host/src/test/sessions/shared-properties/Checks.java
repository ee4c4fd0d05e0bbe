import dev.patio.api.FrozenRecord;
import dev.patio.api.Patio;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

public class Checks {
    record Point(Object x, Object y) {}

    record Named(Object name, Object value) {}

    record Empty() {}

    static final String[] LETTERS = {"a", "Z", "\u00e9", "\u20ac", "\ud83d\ude00", "\0", "\"", "\\", "\n", " "};

    static class Values {
        long state;

        Values(long seed) {
            state = seed;
        }

        int next(int limit) {
            state = state * 48271 % 2147483647;
            return (int) (state % limit);
        }

        <T> List<T> times(int count, Supplier<T> make) {
            List<T> made = new ArrayList<>();
            while (made.size() < count) {
                made.add(make.get());
            }
            return made;
        }

        Object value(int depth) {
            switch (next(depth > 0 ? 14 : 9)) {
                case 0: return null;
                case 1: return next(2) == 1;
                case 2: return next(1000) - 500;
                case 3: return big();
                case 4: return number();
                case 5: return text();
                case 6: return bytes();
                case 7: return times(next(5), this::half).stream().mapToDouble(d -> d).toArray();
                case 8: return times(next(5), () -> next(1000) - 500).stream().mapToInt(i -> i).toArray();
                case 9: case 10: return times(next(4), () -> value(depth - 1));
                case 11:
                    Map<Object, Object> map = new LinkedHashMap<>();
                    for (Object key : keys()) {
                        map.put(key, value(depth - 1));
                    }
                    return map;
                case 12: return new LinkedHashSet<>(keys());
                default: return object(depth);
            }
        }

        Object object(int depth) {
            switch (next(3)) {
                case 0: return new Empty();
                case 1: return new Point(value(depth - 1), value(depth - 1));
                default: return new Named(value(depth - 1), value(depth - 1));
            }
        }

        List<Object> keys() {
            return different(times(next(4), () -> key(2)));
        }

        Object key(int depth) {
            switch (next(depth > 0 ? 7 : 6)) {
                case 0: return null;
                case 1: return next(1000) - 500;
                case 2: return big();
                case 3: return half();
                case 4: return text();
                case 5: return bytes();
                default: return times(next(3), () -> key(depth - 1));
            }
        }

        /** The smallest type that has room, as whole numbers of other types are other keys in Java. */
        Object big() {
            BigInteger size = BigInteger.valueOf(next(1_000_000) + 1).multiply(BigInteger.TEN.pow(next(25)));
            size = next(2) == 0 ? size : size.negate();
            if (size.bitLength() < 32) {
                return size.intValue();
            }
            return size.bitLength() < 64 ? (Object) size.longValue() : size;
        }

        double half() {
            return next(1000) - 500 + 0.5;
        }

        double number() {
            return next(5) == 0
                    ? new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0}[next(3)]
                    : half();
        }

        String text() {
            return String.join("", times(next(6), () -> LETTERS[next(LETTERS.length)]));
        }

        ByteBuffer bytes() {
            List<Integer> bytes = times(next(5), () -> next(256));
            ByteBuffer buffer = ByteBuffer.allocate(bytes.size());
            bytes.forEach(b -> buffer.put((byte) (int) b));
            return buffer.flip();
        }
    }

    static List<Object> different(List<Object> keys) {
        Map<String, Object> found = new LinkedHashMap<>();
        keys.forEach(key -> found.putIfAbsent(describe(key), key));
        return new ArrayList<>(found.values());
    }

    static String describe(Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return "i" + value;
        }
        if (value instanceof Double d) {
            return Double.isInfinite(d) ? d > 0 ? "finf" : "f-inf" : d == 0 ? "f-0" : "f" + (long) (d * 2);
        }
        if (value instanceof String s) {
            return "s" + s.codePoints().mapToObj(String::valueOf).collect(Collectors.joining("."));
        }
        if (value instanceof ByteBuffer b) {
            return "b" + IntStream.range(b.position(), b.limit())
                    .mapToObj(i -> String.valueOf(b.get(i) & 0xff))
                    .collect(Collectors.joining("."));
        }
        if (value instanceof byte[] b) {
            return describe(ByteBuffer.wrap(b));
        }
        if (value instanceof double[] doubles) {
            return describe(DoubleStream.of(doubles).boxed().toList());
        }
        if (value instanceof int[] ints) {
            return describe(IntStream.of(ints).boxed().toList());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Checks::describe).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> describe(entry.getKey()) + ": " + describe(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(Checks::describe).sorted().collect(Collectors.joining(", ", "<", ">"));
        }
        if (value instanceof FrozenRecord record) {
            return record.fields().stream()
                    .map(name -> name + "=" + describe(record.get(name)))
                    .collect(Collectors.joining(", ", record.type() + "(", ")"));
        }
        return Stream.of(value.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + describe(field(value, component)))
                .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "(", ")"));
    }

    static Object field(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static boolean equal(Object a, Object b) {
        return Objects.equals(a, b) && Objects.equals(b, a) && Objects.hashCode(a) == Objects.hashCode(b);
    }

    public static void main(String[] args) {
        int count = Integer.parseInt(args[1]);
        Values made = new Values(Long.parseLong(args[0]));
        List<Object> own = made.times(count, () -> made.value(4));
        List<Object> keys = different(made.times(count, () -> made.key(3)));
        Patio.export("values of java", own);
        Map<Object, Object> numbers = new LinkedHashMap<>();
        keys.forEach(key -> numbers.put(key, numbers.size()));
        Patio.export("places of java", numbers);

        for (String giver : List.of("js", "python", "java")) {
            List<?> theirs = (List<?>) Patio.importValue("values of " + giver);
            Map<?, ?> places = (Map<?, ?>) Patio.importValue("places of " + giver);
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Object value = own.get(i);
                Object got = theirs.get(i);
                Object frozen = Patio.freeze(value);
                Map<String, Boolean> checks = new LinkedHashMap<>();
                checks.put("read", describe(got).equals(describe(value)));
                checks.put("equal", equal(got, frozen));
                checks.put("thawed", describe(Patio.thaw(got)).equals(describe(value)));
                checks.put("frozen again", equal(Patio.freeze(Patio.thaw(got)), frozen));
                for (String what : checks.keySet()) {
                    if (!checks.get(what)) {
                        wrong.add(what + " " + i + ": " + describe(value) + " is " + describe(got));
                    }
                }
            }
            for (int i = 0; i < keys.size(); i++) {
                if (!Objects.equals(places.get(keys.get(i)), i)
                        || !Objects.equals(places.get(Patio.freeze(keys.get(i))), i)) {
                    wrong.add("found " + i + ": " + describe(keys.get(i)));
                }
            }
            System.out.println("what " + giver + " wrote:\n  " + (wrong.isEmpty()
                    ? theirs.size() + " values, " + places.size() + " keys"
                    : String.join("\n  ", wrong.subList(0, Math.min(5, wrong.size())))));
        }
    }
}
