import dev.patio.api.*;
import java.time.Duration;

public class Second {
    record Quote(String name, double price) {}

    public static void main(String[] args) {
        Patio.importValue("start", Duration.ofMinutes(1));
        System.out.println("version " + Patio.export("quote", new Quote("p", 2)));
        Patio.importValue("seen");
        for (int i = 1; i <= 5; i++) {
            System.out.println("version " + Patio.export("count", i));
            for (Object counted : Patio.watch("counted")) {
                if (counted.equals(i)) {
                    break;
                }
            }
        }
        Patio.retract("count");
    }
}
