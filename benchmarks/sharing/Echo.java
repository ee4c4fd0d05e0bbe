import dev.patio.api.Channel;
import dev.patio.api.Patio;

/** Sends back what it receives. */
final class Echo {
    private Echo() {}

    public static void main(String[] args) {
        Channel<Object> there = Patio.channel("there");
        Channel<Object> back = Patio.channel("back");
        for (Object message : there) {
            back.send(message);
        }
    }
}
