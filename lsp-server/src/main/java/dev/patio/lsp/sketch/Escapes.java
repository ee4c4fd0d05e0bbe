package dev.patio.lsp.sketch;

/** Escape sequences, as far as the languages agree in them. */
final class Escapes {
    private Escapes() {}

    static String resolve(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder value = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\' || i + 1 == raw.length()) {
                value.append(c);
                continue;
            }
            char escaped = raw.charAt(++i);
            switch (escaped) {
                case 'n' -> value.append('\n');
                case 't' -> value.append('\t');
                case 'r' -> value.append('\r');
                case 'b' -> value.append('\b');
                case 'f' -> value.append('\f');
                case '0' -> value.append('\0');
                case '\n' -> {}
                case 'x' -> i += code(raw, i + 1, 2, value);
                case 'u' -> i += code(raw, i + 1, 4, value);
                default -> value.append(escaped);
            }
        }
        return value.toString();
    }

    /** Appends the character of a hexadecimal number, and gives how long that is; nothing where there is none. */
    private static int code(String raw, int from, int digits, StringBuilder value) {
        if (from < raw.length() && raw.charAt(from) == '{') {
            int end = raw.indexOf('}', from);
            return end < 0 ? 0 : number(raw.substring(from + 1, end), value) ? end + 1 - from : 0;
        }
        return from + digits <= raw.length() && number(raw.substring(from, from + digits), value) ? digits : 0;
    }

    private static boolean number(String digits, StringBuilder value) {
        try {
            int code = Integer.parseInt(digits, 16);
            if (!Character.isValidCodePoint(code)) {
                return false;
            }
            value.appendCodePoint(code);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
