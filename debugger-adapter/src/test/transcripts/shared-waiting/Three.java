import dev.patio.api.Patio;

public class Three {
    public static void main(String[] args) {
        System.out.println("waits");
        System.out.println(Patio.importValue("answer"));
    }
}
