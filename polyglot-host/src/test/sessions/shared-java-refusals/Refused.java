import dev.patio.api.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** What has no frozen form is refused, with the path to it. */
public class Refused {
    record Order(int id, Object lock) {}

    enum Colour {
        RED
    }

    @Override
    public String toString() {
        return "itself";
    }

    static void give(String name, Object value) {
        try {
            Patio.export(name, value);
            System.out.println("NOT REFUSED: " + name);
        } catch (NotShareableException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        give("lock", new ReentrantLock());
        give("orders", List.of(1, 2, 3, new Order(1, new ReentrantLock())));
        give("map", Map.of("k", List.of(new AtomicInteger())));
        give("numbered", Map.of(7, new Object()));
        give("key", Map.of(new Refused(), 1));
        give("array", new Object[] {1, new Object[] {Colour.RED}});
        give("function", (Runnable) () -> {});
        give("optional", Optional.of(1));
        List<Object> circle = new ArrayList<>();
        circle.add(circle);
        give("circle", circle);
        Map<String, Object> outer = new LinkedHashMap<>();
        List<Object> inner = new ArrayList<>(List.of(1));
        outer.put("inner", inner);
        inner.add(Map.of("back", inner));
        give("deeper", outer);
        Object deep = List.of();
        for (int i = 0; i < 600; i++) {
            deep = List.of(deep);
        }
        try {
            Patio.export("deep", deep);
        } catch (NotShareableException e) {
            System.out.println(e.getMessage().replaceAll("(\\[0\\]|…)+", "[0]…"));
        }
        give("one key", new HashMap<>(Map.of(1, "int", 1L, "long")));
        try {
            Patio.channel("orders").send(List.of(new Thread()));
        } catch (NotShareableException e) {
            System.out.println(e.getMessage());
        }
        try {
            Patio.freeze(new Order(1, new Thread()));
        } catch (NotShareableException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Patio.exports());
    }
}
