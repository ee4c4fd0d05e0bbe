import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds, splits, upper-cases and joins text, a unit. */
final class Strings {
    private Strings() {}

    public static void main(String[] args) {
        Clock.measure(args, Strings::unit);
    }

    private static void unit() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            parts.add("line " + i + " of the " + (i % 2 == 0 ? "short" : "long") + " text");
        }
        List<String> chosen = new ArrayList<>();
        for (String word : String.join(" ", parts).split(" ")) {
            if (word.startsWith("l") || word.startsWith("t")) {
                chosen.add(word.toUpperCase(Locale.ROOT));
            }
        }
        String text = String.join("-", chosen);
        if (text.replace("LINE", "line").indexOf("line") < 0) {
            throw new IllegalStateException();
        }
    }
}
