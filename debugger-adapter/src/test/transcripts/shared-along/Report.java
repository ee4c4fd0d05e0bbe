import dev.patio.api.Patio;

public class Report {
    public static void main(String[] args) throws Exception {
        Object total = Patio.importValue("total");
        System.out.println("total " + total);
        var child = Patio.spawn("child.py", "x");
        child.join();
        System.out.println("joined");
    }
}
