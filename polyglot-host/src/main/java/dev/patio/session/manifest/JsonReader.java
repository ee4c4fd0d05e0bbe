package dev.patio.session.manifest;

import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON with comments and commas at ends. Stops at the first place that is not JSON. */
final class JsonReader {
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Mistake mistake;

        SyntaxException(Mistake mistake) {
            super(mistake.message());
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }

    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static Json read(String text) throws SyntaxException {
        JsonReader reader = new JsonReader(text.startsWith("\ufeff") ? text.substring(1) : text);
        reader.skip();
        Json value = reader.value();
        reader.skip();
        if (reader.at < reader.text.length()) {
            throw reader.wrong("manifest.json.after-end");
        }
        return value;
    }

    private Json value() throws SyntaxException {
        Place place = place();
        if (++depth > DEEPEST) {
            throw wrong("manifest.json.deep");
        }
        try {
            return switch (peek()) {
                case '{' -> object(place);
                case '[' -> array(place);
                case '"' -> new Json.Text(place, string());
                case 't' -> word("true", new Json.Bool(place, true));
                case 'f' -> word("false", new Json.Bool(place, false));
                case 'n' -> word("null", new Json.Null(place));
                case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(place);
                case '\'' -> throw wrong("manifest.json.quote");
                case '\0' -> throw wrong("manifest.json.end");
                default -> throw wrong("manifest.json.value");
            };
        } finally {
            depth--;
        }
    }

    private Json object(Place place) throws SyntaxException {
        List<Json.Member> members = new ArrayList<>();
        at++;
        skip();
        while (peek() != '}') {
            Place keyPlace = place();
            if (peek() != '"') {
                throw wrong(peek() == '\0' ? "manifest.json.end" : "manifest.json.key");
            }
            String key = string();
            skip();
            expect(':', "manifest.json.colon");
            skip();
            members.add(new Json.Member(keyPlace, key, value()));
            separator('}');
        }
        at++;
        return new Json.Dict(place, members);
    }

    private Json array(Place place) throws SyntaxException {
        List<Json> items = new ArrayList<>();
        at++;
        skip();
        while (peek() != ']') {
            items.add(value());
            separator(']');
        }
        at++;
        return new Json.Array(place, items);
    }

    private void separator(char end) throws SyntaxException {
        skip();
        if (peek() == ',') {
            at++;
            skip();
        } else if (peek() != end) {
            throw wrong(peek() == '\0' ? "manifest.json.end" : "manifest.json.comma", end);
        }
    }

    private Json word(String word, Json value) throws SyntaxException {
        if (!text.startsWith(word, at)) {
            throw wrong("manifest.json.value");
        }
        at += word.length();
        return value;
    }

    private Json number(Place place) throws SyntaxException {
        int start = at;
        while ("+-.eE0123456789".indexOf(peek()) >= 0) {
            at++;
        }
        try {
            return new Json.Num(place, Double.parseDouble(text.substring(start, at)));
        } catch (NumberFormatException e) {
            at = start;
            throw wrong("manifest.json.value");
        }
    }

    private String string() throws SyntaxException {
        StringBuilder value = new StringBuilder();
        at++;
        while (peek() != '"') {
            char c = peek();
            if (c == '\0' || c == '\n') {
                throw wrong("manifest.json.unclosed");
            }
            at++;
            value.append(c == '\\' ? escape() : c);
        }
        at++;
        return value.toString();
    }

    private char escape() throws SyntaxException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                try {
                    char unit = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                    yield unit;
                } catch (NumberFormatException | IndexOutOfBoundsException e) {
                    throw wrong("manifest.json.escape");
                }
            }
            default -> {
                at--;
                throw wrong("manifest.json.escape");
            }
        };
    }

    private void skip() throws SyntaxException {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw wrong("manifest.json.comment");
                }
                at = end + 2;
            } else {
                return;
            }
        }
    }

    private void expect(char c, String message) throws SyntaxException {
        if (peek() != c) {
            throw wrong(message);
        }
        at++;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private Place place() {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(line, at - start + 1);
    }

    private SyntaxException wrong(String message, Object... values) {
        return new SyntaxException(new Mistake(place(), Messages.text(message, values)));
    }
}
