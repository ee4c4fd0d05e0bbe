import dev.patio.api.*;
import java.nio.ByteBuffer;
import java.util.*;

/** Whatever would change a frozen value is refused. */
@SuppressWarnings("unchecked")
public class Writes {
    record Point(int x) {}

    interface Attempt {
        void make();
    }

    static void refused(String what, Attempt attempt) {
        try {
            attempt.make();
            System.out.println("NOT REFUSED: " + what);
        } catch (UnsupportedOperationException e) {
            System.out.println("refused: " + what);
        }
    }

    public static void main(String[] args) {
        Object[] lists = {List.of(1, 2), List.of(1.5), List.of("a"), List.of(), List.of(1L << 40)};
        for (Object plain : lists) {
            List<Object> list = (List<Object>) Patio.freeze(plain);
            refused("add to " + list, () -> list.add(1));
            refused("set in " + list, () -> list.set(0, 1));
            refused("remove from " + list, () -> list.remove(1));
            refused("clear " + list, list::clear);
            refused("sort " + list, () -> list.sort(null));
            if (!list.isEmpty()) {
                refused("remove by the iterator of " + list, () -> {
                    Iterator<Object> iterator = list.iterator();
                    iterator.next();
                    iterator.remove();
                });
            }
        }
        Map<Object, Object> map = (Map<Object, Object>) Patio.freeze(Map.of("k", 1));
        refused("put", () -> map.put("k", 2));
        refused("remove", () -> map.remove("absent"));
        refused("merge", () -> map.merge("k", 1, (one, other) -> other));
        refused("computeIfAbsent", () -> map.computeIfAbsent("k", key -> 2));
        refused("clear", map::clear);
        refused("setValue", () -> map.entrySet().iterator().next().setValue(2));
        refused("clear keys", () -> map.keySet().clear());
        Set<Object> set = (Set<Object>) Patio.freeze(Set.of(1));
        refused("add", () -> set.add(2));
        refused("remove", () -> set.remove(2));
        refused("retainAll", () -> set.retainAll(List.of()));
        ByteBuffer bytes = (ByteBuffer) Patio.freeze(new byte[] {1});
        refused("put a byte", () -> bytes.put((byte) 2));
    }
}
