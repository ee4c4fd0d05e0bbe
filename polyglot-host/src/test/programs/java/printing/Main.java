import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) {
        System.out.print('c');
        System.out.print(1);
        System.out.print(2L);
        System.out.print(1.5f);
        System.out.print(0.1);
        System.out.print(true);
        System.out.print((Object) null);
        System.out.print(new char[] {'x', 'y'});
        System.out.println();
        System.out.append("app").append('e').append("_nd_", 1, 3).println();
        System.err.println("to the error stream");
        System.err.printf("%s-%d%n", "formatted", 3);
        System.out.println(100.0 + " " + 1e7 + " " + 1.0e-5 + " " + 123456789.0f + " " + Double.MIN_VALUE + " " + 2e-3);
        PrintStream out = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        System.out.println("captured é");
        System.setOut(out);
        System.out.println(captured.size() + " " + captured.toString(StandardCharsets.UTF_8).strip());
        StringWriter text = new StringWriter();
        new PrintWriter(text, true).printf("%s!", "writer").println(1);
        System.out.print(text);
        PrintStream err = System.err;
        System.setErr(System.out);
        System.err.println("err goes to out");
        System.setErr(err);
        System.err.print("no end");
        System.out.println(System.out.checkError());
        System.out.print("no end either");
    }
}
