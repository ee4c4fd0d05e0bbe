import java.util.ArrayList;
import java.util.List;

/** Writes 2,000 small documents as JSON and reads the numbers back, by hand, as the JDK has no JSON; a unit. */
final class Documents {
    private record Document(int id, String name, double price, List<String> tags) {}

    private static final List<Document> DOCUMENTS = new ArrayList<>();

    private Documents() {}

    public static void main(String[] args) {
        for (int i = 0; i < 2_000; i++) {
            DOCUMENTS.add(new Document(i, "item " + i, i * 1.5, List.of("a", "b", String.valueOf(i))));
        }
        Clock.measure(args, Documents::unit);
    }

    private static void unit() {
        StringBuilder text = new StringBuilder();
        for (Document document : DOCUMENTS) {
            write(document, text);
        }
        if (sumOfIds(text.toString()) != 1_999_000) {
            throw new IllegalStateException();
        }
    }

    private static void write(Document document, StringBuilder text) {
        text.append("{\"id\":").append(document.id());
        text.append(",\"name\":\"").append(document.name());
        text.append("\",\"price\":").append(document.price()).append(",\"tags\":[");
        for (String tag : document.tags()) {
            text.append('"').append(tag).append("\",");
        }
        text.setLength(text.length() - 1);
        text.append("]}\n");
    }

    private static long sumOfIds(String text) {
        long sum = 0;
        for (int at = text.indexOf("\"id\":"); at >= 0; at = text.indexOf("\"id\":", at + 1)) {
            sum += Integer.parseInt(text.substring(at + 5, text.indexOf(',', at)));
        }
        return sum;
    }
}
