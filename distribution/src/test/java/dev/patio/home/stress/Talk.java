package dev.patio.home.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Requests that wait for their answers, each for one. One thread. */
final class Talk {
    /** Where requests go; gives their numbers. */
    interface Out {
        int send(String command, JsonObject arguments) throws IOException;
    }

    /** What the answer has to be. */
    enum Due {
        SUCCESS,
        FAILURE,
        EITHER
    }

    private record Asked(String text, Due due, Consumer<JsonObject> then) {}

    private static final int BUG = 1901;

    private final Out out;
    private final Map<Integer, Asked> open = new HashMap<>();
    private int answered;

    Talk(Out out) {
        this.out = out;
    }

    /** @param then gets the body of the answer if that is as it is due */
    void ask(String command, JsonObject arguments, Due due, Consumer<JsonObject> then) {
        try {
            open.put(out.send(command, arguments), new Asked(command + " " + arguments, due, then));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void answered(JsonObject answer) {
        Asked asked = open.remove(answer.get("request_seq").getAsInt());
        assertThat(asked).as("what this answers: %s", answer).isNotNull();
        answered++;
        boolean success = answer.get("success").getAsBoolean();
        if (asked.due() != Due.EITHER) {
            assertThat(success).as("%s is answered by %s", asked.text(), answer).isEqualTo(asked.due() == Due.SUCCESS);
        }
        if (success) {
            asked.then().accept(answer.has("body") ? answer.getAsJsonObject("body") : new JsonObject());
        } else {
            assertThat(number(answer))
                    .as("%s is answered by %s", asked.text(), answer)
                    .isNotEqualTo(BUG);
        }
    }

    private static int number(JsonObject answer) {
        return answer.getAsJsonObject("body").getAsJsonObject("error").get("id").getAsInt();
    }

    boolean isQuiet() {
        return open.isEmpty();
    }

    int count() {
        return answered;
    }

    @Override
    public String toString() {
        return "without an answer: " + open.values().stream().map(Asked::text).toList();
    }
}
