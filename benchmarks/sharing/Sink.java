import dev.patio.api.Channel;
import dev.patio.api.Patio;

/** Receives small messages, 1,000 a unit. */
final class Sink {
    private Sink() {}

    public static void main(String[] args) {
        Channel<Object> flow = Patio.channel("flow", 1000);
        flow.receive(); // Source has started
        Clock.measure(args, () -> {
            for (int i = 0; i < 1000; i++) {
                flow.receive();
            }
        });
        flow.close();
    }
}
