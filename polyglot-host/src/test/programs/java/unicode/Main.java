import java.util.Arrays;

public class Main {
    public static void main(String[] args) throws Exception {
        String s = "naïve 日本語 😀 ẞ";
        System.out.println(s + " " + s.length() + " " + s.codePointCount(0, s.length()));
        System.out.println(s.toUpperCase(java.util.Locale.ROOT) + " " + new StringBuilder(s).reverse());
        System.out.println(java.text.Normalizer.normalize("é", java.text.Normalizer.Form.NFD).length());
        System.out.println(Arrays.toString("ü€".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        System.out.println("straße".equalsIgnoreCase("STRASSE") + " " + "ﬁ".toUpperCase());
    }
}
