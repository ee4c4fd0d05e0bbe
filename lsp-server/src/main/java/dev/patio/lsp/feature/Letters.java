package dev.patio.lsp.feature;

/** As clients match a name with what has been typed of it. */
final class Letters {
    private Letters() {}

    /** Whether the letters stand there one after the other, with anything between them. */
    static boolean inOrder(String name, String letters) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = name.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
