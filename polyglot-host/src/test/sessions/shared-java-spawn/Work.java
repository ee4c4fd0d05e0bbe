import dev.patio.api.*;
import java.util.List;

/** A program, and functions. */
public class Work {
    static class Inner {
        static String thrice(String text) {
            return text.repeat(3);
        }
    }

    static String twice(String text) {
        return text.repeat(2);
    }

    public static void main(String[] args) {
        Patio.result(List.of(List.of(args), Patio.arguments()));
    }
}
