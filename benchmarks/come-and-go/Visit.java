import dev.patio.api.Channel;
import dev.patio.api.Patio;
import java.util.List;
import java.util.Map;

/** Uses what there is of the shared space. */
final class Visit {
    record Visitor(String name, Channel<Map<String, Number>> answer) {}

    private Visit() {}

    static List<Object> visit(long number, Channel<Visitor> visits) {
        String name = "visitor " + Patio.me().id();
        Patio.export(name, Map.of("number", number, "list", List.of(1, 2, 3)));
        Channel<Map<String, Number>> answer = Patio.channel();
        visits.send(new Visitor(name, answer));
        long same = answer.receive().get("number").longValue();
        if (same != number) {
            throw new IllegalStateException("sent " + number + ", received " + same);
        }
        return List.of(number, new byte[1000]);
    }
}
