import dev.patio.api.Channel;
import dev.patio.api.Patio;
import java.nio.ByteBuffer;
import java.util.List;

/** Sends back the last element of what it receives. */
final class Take {
    private Take() {}

    public static void main(String[] args) {
        Channel<Object> there = Patio.channel("there");
        Channel<Object> back = Patio.channel("back");
        for (Object value : there) {
            back.send(value instanceof ByteBuffer bytes ? bytes.get(bytes.limit() - 1) : ((List<?>) value).getLast());
        }
    }
}
