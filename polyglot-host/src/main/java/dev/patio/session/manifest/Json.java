package dev.patio.session.manifest;

import java.util.List;

/** A JSON value that knows where it stands. */
sealed interface Json {
    Place place();

    record Text(Place place, String value) implements Json {}

    record Num(Place place, double value) implements Json {}

    record Bool(Place place, boolean value) implements Json {}

    record Null(Place place) implements Json {}

    record Array(Place place, List<Json> items) implements Json {}

    record Member(Place place, String key, Json value) {}

    /** Its members in the order of the text; a key can stand there twice. */
    record Dict(Place place, List<Member> members) implements Json {}

    /** What a value is, for messages. */
    static String kind(Json json) {
        return switch (json) {
            case Text text -> "the string \"" + text.value() + "\"";
            case Num num ->
                "the number "
                        + (num.value() == Math.rint(num.value())
                                ? String.valueOf((long) num.value())
                                : String.valueOf(num.value()));
            case Bool bool -> String.valueOf(bool.value());
            case Null n -> "null";
            case Array array -> "an array";
            case Dict dict -> "an object";
        };
    }
}
