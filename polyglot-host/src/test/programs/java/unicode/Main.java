import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

public class Main {
    private static final String größe = "Größe";

    public static void main(String[] args) {
        System.out.println("äöü ß € Ж 漢字 😀 " + größe);
        String smile = "a😀b";
        System.out.println(smile.length() + " " + smile.codePointCount(0, smile.length()) + " " + Character.getName(smile.codePointAt(1)));
        System.out.println("straße".toUpperCase() + " " + "İ".toLowerCase(Locale.ROOT).length() + " " + "I".toLowerCase(Locale.of("tr")));
        System.out.println(HexFormat.of().formatHex("é€😀".getBytes(StandardCharsets.UTF_8)));
        System.out.println(HexFormat.ofDelimiter(" ").formatHex("é😀".getBytes(StandardCharsets.UTF_16)));
        System.out.println(new String(new byte[] {(byte) 0xff, 'a', (byte) 0xc3}, StandardCharsets.UTF_8));
        System.out.println(new String(new byte[] {(byte) 0xe9}, StandardCharsets.ISO_8859_1));
        String composed = "é";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        System.out.println(composed.equals(decomposed) + " " + decomposed.length() + " " + Normalizer.normalize(decomposed, Normalizer.Form.NFC).equals(composed));
        System.out.println(Character.isLetter('ж') + " " + Character.isDigit('٣') + " " + Character.getNumericValue('٣') + " " + Character.isWhitespace('\u00a0'));
        System.out.println(Character.UnicodeScript.of('漢') + " " + Character.getType('€') + " " + Character.isSurrogate(smile.charAt(1)));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText("One. Two? Three!");
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        System.out.println(count);
        System.out.println("\u0041\t\101\0".length());
        System.err.println("auch hier: ñ");
    }
}
