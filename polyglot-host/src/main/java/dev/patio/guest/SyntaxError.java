package dev.patio.guest;

/** What is wrong in a text, from one place of it to another, in the words of the language's own parser. */
public record SyntaxError(int start, int end, String message) {
    /** Of at least one character, where there is one. */
    public static SyntaxError in(String text, int start, int end, String message) {
        int from = Math.clamp(start, 0, text.length());
        return new SyntaxError(from, Math.clamp(end, Math.min(from + 1, text.length()), text.length()), message);
    }
}
