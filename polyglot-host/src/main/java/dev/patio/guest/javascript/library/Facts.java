package dev.patio.guest.javascript.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain data that the build took from node: what one of its bindings holds beside behaviour, or a table.
 * Values are Boolean, Integer, Double, String, List, Facts, SymbolName, {@link Special}.
 *
 * @param bare whether the object has no prototype
 */
public record Facts(Map<String, Object> members, boolean bare) {
    public record SymbolName(String description) {}

    /** What Java has no value for. */
    public enum Special {
        UNDEFINED,
        NULL,
        FUNCTION
    }

    static final Facts NONE = new Facts(Map.of(), false);

    /** Reads what src/build/node-library/encode.mjs wrote. */
    static Facts read(byte[] bytes) {
        return (Facts) value(ByteBuffer.wrap(bytes));
    }

    public Facts facts(String name) {
        return (Facts) members.get(name);
    }

    public String string(String name) {
        return (String) members.get(name);
    }

    @SuppressWarnings("unchecked") // the build writes lists of one kind of value
    public <T> List<T> list(String name) {
        return (List<T>) members.get(name);
    }

    private static Object value(ByteBuffer in) {
        return switch (in.get()) {
            case 0 -> Special.UNDEFINED;
            case 1 -> Special.NULL;
            case 2 -> false;
            case 3 -> true;
            case 4 -> in.getInt();
            case 5 -> in.getDouble();
            case 6 -> text(in);
            case 7 -> list(in);
            case 8 -> object(in, false);
            case 9 -> Special.FUNCTION;
            case 10 -> new SymbolName(text(in));
            case 11 -> object(in, true);
            default -> throw new IllegalStateException("not written by encode.mjs");
        };
    }

    private static String text(ByteBuffer in) {
        byte[] utf8 = new byte[in.getInt()];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static List<Object> list(ByteBuffer in) {
        int count = in.getInt();
        List<Object> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(in));
        }
        return values;
    }

    private static Facts object(ByteBuffer in, boolean bare) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int count = in.getInt(); count > 0; count--) {
            String name = text(in);
            members.put(name, value(in));
        }
        return new Facts(members, bare);
    }
}
