import dev.patio.api.Patio;

public class Two {
    public static void main(String[] args) {
        try {
            Patio.importValue("one");
        } catch (RuntimeException e) {
            System.out.println("two: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }
}
