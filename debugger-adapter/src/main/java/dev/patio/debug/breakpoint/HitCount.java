package dev.patio.debug.breakpoint;

import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which hits of a breakpoint stop: {@code 5}, {@code >= 5}, {@code % 3}. */
public record HitCount(Relation relation, long number) {
    enum Relation {
        EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        EVERY
    }

    private static final Pattern FORM = Pattern.compile("\\s*(==?|<=?|>=?|%)?\\s*(\\d{1,18})\\s*");

    /** Reads one; a blank text is none. */
    public static Optional<HitCount> of(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("breakpoint.hits.unknown", text));
        }
        String sign = matcher.group(1) == null ? "" : matcher.group(1);
        Relation relation = switch (sign) {
            case "<" -> Relation.LESS;
            case "<=" -> Relation.AT_MOST;
            case ">" -> Relation.MORE;
            case ">=" -> Relation.AT_LEAST;
            case "%" -> Relation.EVERY;
            default -> Relation.EQUAL;
        };
        return Optional.of(new HitCount(relation, Long.parseLong(matcher.group(2))));
    }

    /** Whether the hit of this number, from 1, is one to stop at. */
    public boolean stopsAt(long hit) {
        return switch (relation) {
            case EQUAL -> hit == number;
            case LESS -> hit < number;
            case AT_MOST -> hit <= number;
            case MORE -> hit > number;
            case AT_LEAST -> hit >= number;
            case EVERY -> number > 0 && hit % number == 0;
        };
    }
}
