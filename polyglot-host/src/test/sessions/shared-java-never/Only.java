import dev.patio.api.*;
import java.time.Duration;

public class Only {
    public static void main(String[] args) {
        try {
            Patio.importValue("missing", Duration.ofMinutes(5));
        } catch (NeverExportedException e) {
            System.out.println(e.getMessage());
        }
        for (Object none : Patio.watch("missing")) {
            System.out.println("NOT SO: " + none);
        }
        new Thread(() -> Patio.export("late", 1)).start();
        System.out.println(Patio.importValue("late"));
    }
}
