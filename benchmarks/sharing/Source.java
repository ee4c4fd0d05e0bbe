import dev.patio.api.Channel;
import dev.patio.api.ChannelClosedException;
import dev.patio.api.Patio;
import java.util.Map;

/** Sends small messages until the channel is closed. */
final class Source {
    private Source() {}

    public static void main(String[] args) {
        Channel<Object> flow = Patio.channel("flow", 1000);
        try {
            for (int i = 0; ; i++) {
                flow.send(Map.of("id", i, "price", 99.5));
            }
        } catch (ChannelClosedException closed) {
            return;
        }
    }
}
