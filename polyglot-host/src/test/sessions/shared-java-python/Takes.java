import dev.patio.api.*;
import java.nio.ByteBuffer;
import java.util.*;

/** Shows what comes, and sends it back, as it came or made anew. */
public class Takes {
    record Order(int id, double price, List<String> tags) {}

    public static void main(String[] args) {
        Channel<Object> back = Patio.channel("back");
        for (Object each : Patio.channel("there")) {
            List<?> pair = (List<?>) each;
            Object value = pair.get(1);
            System.out.println(pair.get(0) + ": " + value);
            boolean anew = value instanceof List || value instanceof Map || value instanceof Set;
            back.send(anew ? Patio.thaw(value) : value);
            if (value instanceof FrozenRecord && ((FrozenRecord) value).type().equals("Order")) {
                System.out.println(((FrozenRecord) value).as(Order.class));
            }
        }
        back.send(new Order(2, 3, List.of("x")));
        back.send(Arrays.asList(1, 2.0, "three", null, Map.of("k", Set.of(4L))));
        back.send(List.of(1, 2));
        back.close();
    }
}
