import dev.patio.api.*;
import java.util.ArrayList;
import java.util.List;

/** What the others start. */
public class Work {
    static List<Integer> counts(String text, List<String> words) {
        List<Integer> counts = new ArrayList<>();
        for (String word : words) {
            counts.add(text.split(word, -1).length - 1);
        }
        return counts;
    }

    static void fails(int number) {
        throw new ArithmeticException("no " + number);
    }

    public static void main(String[] args) {
        System.out.println(Patio.me().name() + " " + String.join(" ", args) + " " + Patio.arguments().size());
        ((Channel<?>) Patio.arguments().get(1)).close();
        if (args[0].equals("exit")) {
            System.exit(4);
        }
        Patio.result(args.length);
    }
}
