package dev.patio.session.manifest;

import dev.patio.session.Quantity;
import dev.patio.text.Messages;
import dev.patio.text.Nearest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes typed values out of JSON and notes a mistake for each that is not what it should be. */
final class Fields {
    private final List<Mistake> mistakes;

    Fields(List<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    void wrong(Place place, String message, Object... values) {
        mistakes.add(new Mistake(place, Messages.text(message, values)));
    }

    /** The members of an object whose keys are all known and single; none of something else. */
    List<Json.Member> members(Json json, String what, List<String> known) {
        if (!(json instanceof Json.Dict object)) {
            wrong(json.place(), "manifest.expected", what, "an object { … }", Json.kind(json));
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
            if (!seen.add(member.key())) {
                wrong(member.place(), "manifest.twice", member.key(), what);
            } else if (!known.isEmpty() && !known.contains(member.key())) {
                wrong(member.place(), "manifest.unknown", member.key(), what, suggestion(member.key(), known));
            } else {
                members.add(member);
            }
        }
        return members;
    }

    Optional<String> text(Json json, String what) {
        if (json instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        wrong(json.place(), "manifest.expected", what, "a string", Json.kind(json));
        return Optional.empty();
    }

    List<String> texts(Json json, String what) {
        if (!(json instanceof Json.Array array)) {
            wrong(json.place(), "manifest.expected", what, "an array of strings", Json.kind(json));
            return List.of();
        }
        return array.items().stream()
                .flatMap(item -> text(item, "an item of " + what).stream())
                .toList();
    }

    boolean bool(Json json, String what) {
        if (json instanceof Json.Bool bool) {
            return bool.value();
        }
        wrong(json.place(), "manifest.expected", what, "true or false", Json.kind(json));
        return true;
    }

    Optional<Integer> count(Json json, String what, int least, int most) {
        if (json instanceof Json.Num number
                && number.value() == Math.rint(number.value())
                && number.value() >= least
                && number.value() <= most) {
            return Optional.of((int) number.value());
        }
        wrong(json.place(), "manifest.expected", what, "a whole number from " + least + " to " + most, Json.kind(json));
        return Optional.empty();
    }

    Optional<Duration> duration(Json json, String what) {
        return quantity(json, what, "a duration such as \"250ms\", \"30s\", \"5m\"", Quantity::duration);
    }

    Optional<Long> bytes(Json json, String what) {
        if (json instanceof Json.Num number && number.value() > 0) {
            return Optional.of((long) number.value());
        }
        return quantity(json, what, "a size such as \"512KB\", \"100MB\", \"2GB\"", Quantity::bytes);
    }

    private <T> Optional<T> quantity(Json json, String what, String form, Function<String, Optional<T>> parse) {
        Optional<T> value = json instanceof Json.Text text ? parse.apply(text.value()) : Optional.empty();
        if (value.isEmpty()) {
            wrong(json.place(), "manifest.expected", what, form, Json.kind(json));
        }
        return value;
    }

    /** One of some words. */
    <T> Optional<T> choice(Json json, String what, List<String> words, Function<String, T> meaning) {
        if (json instanceof Json.Text text) {
            if (words.contains(text.value())) {
                return Optional.of(meaning.apply(text.value()));
            }
            wrong(
                    json.place(),
                    "manifest.choice",
                    text.value(),
                    what,
                    "\"" + String.join("\", \"", words) + "\"",
                    nearest(text.value(), words).orElse(""));
        } else {
            wrong(
                    json.place(),
                    "manifest.expected",
                    what,
                    "one of \"" + String.join("\", \"", words) + "\"",
                    Json.kind(json));
        }
        return Optional.empty();
    }

    /** {@code  Did you mean "x"?} where a known word is near; else all of them. */
    static String suggestion(String word, List<String> known) {
        return nearest(word, known)
                .orElseGet(() -> known.isEmpty() ? "" : Messages.text("manifest.known", String.join(", ", known)));
    }

    private static Optional<String> nearest(String word, List<String> known) {
        return Nearest.of(word, known).map(it -> Messages.text("manifest.did-you-mean", it));
    }
}
