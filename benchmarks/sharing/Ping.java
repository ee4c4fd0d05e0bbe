import dev.patio.api.Channel;
import dev.patio.api.Patio;
import java.util.Map;

/** Sends a small message to Echo and waits for it to come back, 1,000 times a unit. */
final class Ping {
    private Ping() {}

    public static void main(String[] args) {
        Channel<Object> there = Patio.channel("there");
        Channel<Object> back = Patio.channel("back");
        there.send(null);
        back.receive(); // Echo has started
        Clock.measure(args, () -> {
            for (int i = 0; i < 1000; i++) {
                there.send(Map.of("id", i, "price", 99.5));
                back.receive();
            }
        });
        there.close();
    }
}
