package dev.patio.debug.look;

import java.util.Optional;

/** Values of Java that stand for themselves. */
final class Literal {
    private Literal() {}

    static Optional<Object> of(String text) {
        String word = text.strip();
        try {
            if (word.equals("true") || word.equals("false")) {
                return Optional.of(Boolean.valueOf(word));
            }
            if (word.length() == 3 && word.startsWith("'") && word.endsWith("'")) {
                return Optional.of(word.charAt(1));
            }
            if (word.matches("[-+]?\\d+[lL]")) {
                return Optional.of(Long.valueOf(word.substring(0, word.length() - 1)));
            }
            if (word.matches("[-+]?\\d+")) {
                return Optional.of(Integer.valueOf(word));
            }
            return word.matches("[-+]?\\d*\\.\\d+([eE][-+]?\\d+)?[dD]?")
                    ? Optional.of(Double.valueOf(word))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
