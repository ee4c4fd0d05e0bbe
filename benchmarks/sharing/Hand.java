import dev.patio.api.Channel;
import dev.patio.api.Patio;

/** Hands a frozen value to Take and waits for its last element, 100 times a unit: Hand SECONDS KIND COUNT. */
final class Hand {
    private Hand() {}

    public static void main(String[] args) {
        Channel<Object> there = Patio.channel("there");
        Channel<Object> back = Patio.channel("back");
        Object value = Patio.freeze(Values.make(args[1], Integer.parseInt(args[2])));
        there.send(value);
        back.receive(); // Take has started
        Clock.measure(args, () -> {
            for (int i = 0; i < 100; i++) {
                there.send(value);
                back.receive();
            }
        });
        there.close();
    }
}
