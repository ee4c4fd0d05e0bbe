import java.math.*;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.*;
import java.util.*;

/** Formatting and parsing text and numbers. */
public class Main {
    static String table(String[][] rows) {
        int[] widths = new int[rows[0].length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringJoiner line = new StringJoiner(" | ", "| ", " |");
            for (int i = 0; i < row.length; i++) {
                line.add(String.format("%-" + widths[i] + "s", row[i]));
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column + word.length() > width && column > 0) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }

    static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    public static void main(String[] args) throws Exception {
        System.out.print(table(new String[][] {{"name", "n"}, {"apple", "12"}, {"fig", "1"}}));
        System.out.println(wrap("the quick brown fox jumps over the lazy dog", 15));
        System.out.println(factorial(30) + " " + factorial(10).bitLength());
        System.out.println(new BigDecimal("10").divide(new BigDecimal("3"), 20, RoundingMode.HALF_EVEN));
        System.out.println(new BigDecimal("1.10").add(new BigDecimal("2.205")).stripTrailingZeros().toPlainString());
        System.out.println(new DecimalFormat("#,##0.00;(#)", DecimalFormatSymbols.getInstance(Locale.US)).format(-1234.5));
        System.out.println(NumberFormat.getInstance(Locale.GERMANY).format(1234567.891));
        System.out.println(NumberFormat.getCurrencyInstance(Locale.US).format(9.99));
        System.out.println(MessageFormat.format("{0} has {1,number,integer} {2}", "he", 3, "items"));
        System.out.println(new ChoiceFormat("0#none|1#one|1<many").format(2));
        SimpleDateFormat date = new SimpleDateFormat("yyyy-MM-dd HH:mm", Locale.US);
        date.setTimeZone(TimeZone.getTimeZone("UTC"));
        System.out.println(date.format(new Date(0)) + " " + date.parse("1970-01-02 00:00").getTime());
        System.out.println(Integer.toBinaryString(42) + " " + Integer.parseInt("-7f", 16) + " " + Long.toUnsignedString(-1));
        System.out.println(0.1 + 0.2 + " " + (float) 0.1 + " " + 1e21 + " " + Double.MIN_VALUE + " " + 100.0 / 0);
        System.out.println(Double.toHexString(1.5) + " " + Math.floorMod(-7, 3) + " " + Math.round(-2.5));
        System.out.println("  strip ".strip() + "ab".repeat(3) + " ".isBlank() + "a\nb".lines().count() + "%d%%".formatted(5));
        System.out.println(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("abc".getBytes())));
        System.out.println(Base64.getEncoder().encodeToString("any carnal pleas".getBytes(StandardCharsets.UTF_8)));
        System.out.println(UUID.nameUUIDFromBytes("name".getBytes()) + " " + "text".hashCode());
        System.out.println("a\tb".translateEscapes() + 'x' + (char) ('x' + 1) + (int) 'x' + Character.getName('ß'));
        BreakIterator words = BreakIterator.getWordInstance(Locale.US);
        words.setText("Hello, big world");
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        System.out.println(count);
        try {
            System.out.printf("%d%n", "text");
        } catch (IllegalFormatException e) {
            System.out.println(e.getMessage());
        }
    }
}
