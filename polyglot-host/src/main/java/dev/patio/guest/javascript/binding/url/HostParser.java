package dev.patio.guest.javascript.binding.url;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The host of a URL in its serialized form, or nothing where it is none. */
final class HostParser {
    private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";

    private HostParser() {}

    static Optional<String> parse(String input, boolean special) {
        if (input.startsWith("[")) {
            return input.endsWith("]")
                    ? IpAddress.parse6(input.substring(1, input.length() - 1)).map(address -> "[" + address + "]")
                    : Optional.empty();
        }
        return special ? domain(input) : opaque(input);
    }

    private static Optional<String> opaque(String input) {
        return input.codePoints().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)
                ? Optional.empty()
                : Optional.of(PercentCoding.CONTROLS.encode(input));
    }

    private static Optional<String> domain(String input) {
        return text(input)
                .flatMap(HostParser::ascii)
                .filter(host -> !host.isEmpty() && host.chars().noneMatch(HostParser::isForbiddenInDomain))
                .flatMap(host -> IpAddress.endsInNumber(host) ? IpAddress.parse4(host) : Optional.of(host));
    }

    private static Optional<String> text(String input) {
        if (input.indexOf('%') < 0) {
            return Optional.of(input);
        }
        byte[] bytes = PercentCoding.decode(input);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // what stands in for broken bytes is in no domain
            return Optional.empty();
        }
    }

    /** Most hosts need no tables of Unicode, which take time to load. */
    private static Optional<String> ascii(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        boolean plain = host.chars().allMatch(c -> c < 0x80) && !lower.startsWith("xn--") && !lower.contains(".xn--");
        return plain ? Optional.of(lower) : Idna.toAscii(host);
    }

    private static boolean isForbiddenInDomain(int c) {
        return c <= 0x1f || c == 0x7f || c == '%' || FORBIDDEN.indexOf(c) >= 0;
    }
}
