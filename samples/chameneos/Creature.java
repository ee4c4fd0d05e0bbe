import dev.patio.api.Channel;
import dev.patio.api.ChannelClosedException;
import dev.patio.api.Patio;
import java.util.List;
import java.util.Map;

/** One creature. */
public class Creature {
    private static final List<String> COLOURS = List.of("blue", "red", "yellow");

    public static void main(String[] args) {
        Channel<Integer> results = Patio.channel("met");
        results.send(live(args[0]));
    }

    /** Gives how often it met another. */
    private static int live(String first) {
        Channel<Object> place = Patio.channel("place");
        Channel<String> answer = Patio.channel();
        String colour = first;
        int met = 0;
        try {
            while (true) {
                place.send(Map.of("colour", colour, "answer", answer));
                colour = become(colour, answer.receive());
                met++;
            }
        } catch (ChannelClosedException e) {
            return met;
        }
    }

    /** Both are of the same colour, and stay so; or both become the third. */
    private static String become(String colour, String other) {
        return colour.equals(other)
                ? colour
                : COLOURS.stream()
                        .filter(each -> !each.equals(colour) && !each.equals(other))
                        .findFirst()
                        .orElseThrow();
    }
}
