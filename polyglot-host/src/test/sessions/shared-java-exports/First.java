import dev.patio.api.*;
import java.time.Duration;
import java.util.*;

/** Waits for what the second program exports, and watches it. */
public class First {
    record Quote(String name, double price) {}

    public static void main(String[] args) {
        try {
            Patio.importValue("never", Duration.ofMillis(20));
        } catch (PatioTimeoutException e) {
            System.out.println(e.getMessage());
        }
        Patio.export("start", true);
        System.out.println("imported " + Patio.importValue("quote", Quote.class).price());
        Patio.export("seen", 1);
        for (Object each : Patio.watch("count")) {
            System.out.println("count " + each);
            Patio.export("counted", each);
        }
        System.out.println("no more counts");
        System.out.println(Patio.retract("count") + " " + Patio.retract("quote") + " " + Patio.retract("quote"));
        for (Export export : Patio.exports()) {
            System.out.println(export);
        }
        Patio.export("again", 1);
        Iterable<Integer> watch = Patio.watch("again", int.class);
        Patio.export("again", 2);
        Patio.export("again", 3);
        Iterator<Integer> versions = watch.iterator();
        System.out.println(versions.next() + " " + versions.next() + " " + versions.next());
        Patio.retract("again");
        System.out.println(versions.hasNext());
        System.out.println("version " + Patio.export("again", 4));
    }
}
