import dev.patio.api.*;

public class Egg {
    public static void main(String[] args) {
        Channel<String> chicken = Patio.channel("chicken");
        try {
            for (String each : chicken) {
                Patio.export("egg", each);
            }
        } catch (DeadlockException e) {
            System.out.println("neither");
        }
    }
}
