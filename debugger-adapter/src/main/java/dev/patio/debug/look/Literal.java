package dev.patio.debug.look;

import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;

/** Values of Java that stand for themselves. */
final class Literal {
    private Literal() {}

    static Object of(String name, String text) {
        String word = text.strip();
        try {
            if (word.equals("true") || word.equals("false")) {
                return Boolean.valueOf(word);
            }
            if (word.length() == 3 && word.startsWith("'") && word.endsWith("'")) {
                return word.charAt(1);
            }
            if (word.matches("[-+]?\\d+[lL]")) {
                return Long.valueOf(word.substring(0, word.length() - 1));
            }
            if (word.matches("[-+]?\\d+")) {
                return Integer.valueOf(word);
            }
            return Double.valueOf(word);
        } catch (NumberFormatException e) {
            throw new Refusal(Problem.CANNOT_SET, name, Messages.text("set.literal", text));
        }
    }
}
