import java.util.Formatter;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.MissingFormatArgumentException;

public class Main {
    public static void main(String[] args) {
        System.out.println(String.format("|%5d|%-5d|%05d|%+d|%,d|%(d|", 42, 42, 42, 42, 1234567, -5));
        System.out.println(String.format("%x %X %o %#x %08X", 255, 255, 8, 255, 48879));
        System.out.println(String.format("%.3f %10.2f %-10.1f| %e %g", Math.PI, Math.E, 2.25, 12345.678, 0.00012));
        System.out.println(String.format("%s %S %10s|%-10s|%.2s", "text", "text", "right", "left", "cut"));
        System.out.println(String.format("%c %C %b %B %n", 'a', 'b', true, null).strip());
        System.out.println(String.format("%2$s %1$s %<s %%", "one", "two"));
        System.out.println(String.format("%h %s", "hash", (Object) null));
        System.out.println(String.format(Locale.GERMANY, "%,.2f", 1234567.891));
        System.out.println(String.format("%s %s %s", Double.NaN, 1.0 / 0, -0.0));
        StringBuilder text = new StringBuilder();
        try (Formatter formatter = new Formatter(text)) {
            formatter.format("%d-%s;", 1, "a").format("%d-%s;", 2, "b");
        }
        System.out.println(text);
        System.out.printf("%3d%%%n", 50);
        System.out.format(Locale.ROOT, "%tY-%<tm-%<td%n", java.time.LocalDate.of(2024, 2, 29));
        try {
            String.format("%d", "text");
        } catch (IllegalFormatException wrong) {
            System.out.println(wrong.getMessage());
        }
        try {
            String.format("%s %s", "only one");
        } catch (MissingFormatArgumentException missing) {
            System.out.println(missing.getMessage());
        }
    }
}
