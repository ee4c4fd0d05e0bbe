import dev.patio.api.*;
import java.util.*;

public class Asks {
    record Order(int id, double price) {}

    public static void main(String[] args) {
        Channel<Object> asked = Patio.channel("asked");
        Channel<Object> answered = Patio.channel("answered");
        for (Object each : Arrays.asList(7, "text", null, List.of(1, 2), Map.of("k", 1.5), new Order(1, 2.5))) {
            asked.send(each);
            System.out.println(each + " -> " + answered.receive());
        }
        asked.close();
        try {
            asked.send(1);
        } catch (ChannelClosedException e) {
            System.out.println(e.getMessage());
        }
    }
}
