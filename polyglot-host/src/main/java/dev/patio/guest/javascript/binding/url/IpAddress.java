package dev.patio.guest.javascript.binding.url;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Addresses of the internet as hosts: in all ways of writing, serialized in one. */
final class IpAddress {
    private static final int PIECES = 8;

    private IpAddress() {}

    static boolean endsInNumber(String host) {
        List<String> parts = parts(host);
        String last = parts.getLast();
        return !last.isEmpty()
                && (last.chars().allMatch(c -> c >= '0' && c <= '9')
                        || number(last).isPresent());
    }

    private static List<String> parts(String host) {
        List<String> parts = new ArrayList<>(Arrays.asList(host.split("\\.", -1)));
        if (parts.size() > 1 && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return parts;
    }

    static Optional<String> parse4(String host) {
        List<String> parts = parts(host);
        if (parts.size() > 4) {
            return Optional.empty();
        }
        BigInteger address = BigInteger.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Optional<BigInteger> number = number(parts.get(i));
            boolean last = i == parts.size() - 1;
            int bits = last ? 8 * (5 - parts.size()) : 8;
            if (number.isEmpty() || number.get().bitLength() > bits) {
                return Optional.empty();
            }
            address = address.add(last ? number.get() : number.get().shiftLeft(8 * (3 - i)));
        }
        return Optional.of(dotted(address.longValue()));
    }

    private static String dotted(long address) {
        return ((address >> 24) & 255) + "." + ((address >> 16) & 255) + "." + ((address >> 8) & 255) + "."
                + (address & 255);
    }

    /** Decimal, or octal after 0, or hexadecimal after 0x. */
    private static Optional<BigInteger> number(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean hex = text.length() >= 2 && (text.startsWith("0x") || text.startsWith("0X"));
        boolean octal = !hex && text.length() >= 2 && text.startsWith("0");
        String digits = text.substring(hex ? 2 : octal ? 1 : 0);
        int radix = hex ? 16 : octal ? 8 : 10;
        if (digits.isEmpty()) {
            return Optional.of(BigInteger.ZERO);
        }
        return digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0)
                ? Optional.of(new BigInteger(digits, radix))
                : Optional.empty();
    }

    static Optional<String> parse6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0) {
            if (text.indexOf("::", gap + 1) >= 0) {
                return Optional.empty();
            }
            String tail = text.substring(gap + 2);
            Optional<int[]> left = pieces(text.substring(0, gap), false);
            Optional<int[]> right = pieces(tail, true);
            return left.flatMap(l -> right.flatMap(r -> join(l, r)));
        }
        return pieces(text, true).filter(p -> p.length == PIECES).map(IpAddress::serialize);
    }

    private static Optional<String> join(int[] left, int[] right) {
        if (left.length + right.length >= PIECES) {
            return Optional.empty();
        }
        int[] all = Arrays.copyOf(left, PIECES);
        System.arraycopy(right, 0, all, PIECES - right.length, right.length);
        return Optional.of(serialize(all));
    }

    /** The pieces between colons; the last one of an address may be one of the older kind. */
    private static Optional<int[]> pieces(String text, boolean last) {
        if (text.isEmpty()) {
            return Optional.of(new int[0]);
        }
        List<Integer> pieces = new ArrayList<>();
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (last && i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                Optional<int[]> four = embedded(parts[i]);
                if (four.isEmpty()) {
                    return Optional.empty();
                }
                pieces.add(four.get()[0]);
                pieces.add(four.get()[1]);
            } else if (parts[i].isEmpty()
                    || parts[i].length() > 4
                    || !parts[i].chars().allMatch(PercentCoding::isHex)) {
                return Optional.empty();
            } else {
                pieces.add(Integer.parseInt(parts[i], 16));
            }
        }
        return pieces.size() > PIECES
                ? Optional.empty()
                : Optional.of(pieces.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Four decimal numbers, strictly. */
    private static Optional<int[]> embedded(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        int[] bytes = new int[4];
        for (int i = 0; i < 4; i++) {
            boolean wellFormed = parts[i].matches("0|[1-9][0-9]{0,2}");
            bytes[i] = wellFormed ? Integer.parseInt(parts[i]) : 256;
            if (bytes[i] > 255) {
                return Optional.empty();
            }
        }
        return Optional.of(new int[] {(bytes[0] << 8) | bytes[1], (bytes[2] << 8) | bytes[3]});
    }

    private static String serialize(int[] pieces) {
        int start = -1;
        int length = 1;
        for (int i = 0; i < PIECES; i++) {
            int end = i;
            while (end < PIECES && pieces[end] == 0) {
                end++;
            }
            if (end - i > length) {
                start = i;
                length = end - i;
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < PIECES; i++) {
            if (i == start) {
                text.append(i == 0 ? "::" : ":");
                i += length - 1;
            } else {
                text.append(Integer.toHexString(pieces[i])).append(i == PIECES - 1 ? "" : ":");
            }
        }
        return text.toString();
    }
}
