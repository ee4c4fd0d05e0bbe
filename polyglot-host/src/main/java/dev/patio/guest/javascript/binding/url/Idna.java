package dev.patio.guest.javascript.binding.url;

import java.util.Optional;
import org.graalvm.shadowed.com.ibm.icu.text.IDNA;

/** Names of hosts in other scripts than Latin: UTS 46, as browsers process it. */
public final class Idna {
    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    private Idna() {}

    public static Optional<String> toAscii(String domain) {
        var info = new IDNA.Info();
        var ascii = new StringBuilder();
        UTS46.nameToASCII(domain, ascii, info);
        return hasErrors(info) ? Optional.empty() : Optional.of(ascii.toString());
    }

    /** What cannot be turned stays as it is. */
    public static String toUnicode(String domain) {
        var unicode = new StringBuilder();
        UTS46.nameToUnicode(domain, unicode, new IDNA.Info());
        return unicode.toString();
    }

    /** Lengths, and hyphens where DNS does not take them, are no concern of URLs. */
    private static boolean hasErrors(IDNA.Info info) {
        return info.getErrors().stream().anyMatch(error -> switch (error) {
            case EMPTY_LABEL, LABEL_TOO_LONG, DOMAIN_NAME_TOO_LONG, LEADING_HYPHEN, TRAILING_HYPHEN, HYPHEN_3_4 ->
                false;
            default -> true;
        });
    }
}
