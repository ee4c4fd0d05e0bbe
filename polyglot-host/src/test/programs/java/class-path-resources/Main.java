import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws IOException {
        show("words.txt");
        show("nested/more.txt");
        System.out.println(Main.class.getClassLoader().getResource("absent.txt"));
    }

    private static void show(String name) throws IOException {
        try (InputStream in = Main.class.getClassLoader().getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> name + ": " + line).forEach(System.out::println);
        }
    }
}
