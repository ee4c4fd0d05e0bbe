import dev.patio.api.Patio;

/** The last stage: prints what arrives. */
public class Write {
    record Line(int number, String text) {}

    public static void main(String[] args) {
        for (Object each : Patio.channel("turned")) {
            Line line = Patio.record(each).as(Line.class);
            System.out.printf("%2d %s%n", line.number(), line.text());
        }
    }
}
