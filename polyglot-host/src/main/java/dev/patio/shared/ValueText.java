package dev.patio.shared;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A value for people to read, much like JSON: in one line where it is short, else an element a line. What is long is
 * cut, and says so by an ellipsis.
 */
final class ValueText {
    private static final int LINE = 80;
    private static final int MOST_ELEMENTS = 100;
    private static final int MOST_CHARACTERS = 1000;
    private static final String CUT = "…";

    /** How many more scalars are written, which bounds the whole. */
    private int room = 2000;

    private ValueText() {}

    static String of(Object value) {
        return new ValueText().text(value);
    }

    private String text(Object value) {
        if (room <= 0) {
            return CUT;
        }
        return switch (value) {
            case FrozenMap map ->
                elements("{", map.size(), place -> text(map.key(place)) + ": " + text(map.value(place)), "}");
            case FrozenRecord record -> record(record.recordType(), record);
            case FrozenList list -> elements("[", list.size(), place -> text(list.get(place)), "]");
            case FrozenSet set -> elements("set {", set.size(), place -> text(set.get(place)), "}");
            case FrozenArray array -> elements(array.type() + " [", array.size(), place -> number(array, place), "]");
            case FrozenBytes bytes -> bytes(bytes.array());
            case Nothing _ -> scalar(Values.type(value));
            default -> scalar(value);
        };
    }

    private String record(RecordType type, FrozenRecord record) {
        String name = type.name().isEmpty() ? "{" : type.name() + " {";
        List<String> fields = type.fields();
        return elements(name, fields.size(), place -> fields.get(place) + ": " + text(record.value(place)), "}");
    }

    private String number(FrozenArray array, int place) {
        room--;
        return array.kind().number(array.storage(), place);
    }

    private String scalar(Object value) {
        room--;
        return value instanceof TruffleString text ? quoted(text.toJavaStringUncached()) : value.toString();
    }

    private static String quoted(String text) {
        String seen = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + CUT : text;
        return '"' + seen.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private String bytes(byte[] bytes) {
        room--;
        int seen = Math.min(bytes.length, MOST_ELEMENTS);
        String hex = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, seen);
        return "bytes[" + bytes.length + "] " + hex + (seen < bytes.length ? " " + CUT : "");
    }

    private String elements(String begin, int size, IntFunction<String> element, String end) {
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < Math.min(size, MOST_ELEMENTS) && room > 0; place++) {
            texts.add(element.apply(place));
        }
        if (texts.size() < size) {
            texts.add(CUT + " " + (size - texts.size()) + " more");
        }
        String line = String.join(", ", texts);
        boolean fits = line.length() <= LINE && !line.contains("\n");
        return begin + (fits ? line : "\n  " + String.join(",\n", texts).replace("\n", "\n  ") + "\n") + end;
    }
}
