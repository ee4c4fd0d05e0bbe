import dev.patio.api.*;
import java.util.*;

public class Answers {
    public static void main(String[] args) {
        Channel<Object> answered = Patio.channel("answered");
        for (Object each : Patio.channel("asked")) {
            System.out.println("got " + each);
            answered.send(Arrays.asList("you said", each));
        }
        System.out.println("no more");
    }
}
