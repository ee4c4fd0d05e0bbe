package dev.patio.session.manifest;

import dev.patio.session.Restart;
import dev.patio.session.Restart.Policy;
import java.time.Duration;
import java.util.List;

/** Reads {@code "restart": "on-failure"} and its long form. */
final class RestartReader {
    static final List<String> POLICIES = List.of("no", "on-failure", "always");
    static final List<String> KEYS = List.of("policy", "limit", "delay", "maxDelay");
    private static final int MOST = 1_000_000;

    private RestartReader() {}

    static Restart read(Fields fields, Json json) {
        if (!(json instanceof Json.Dict)) {
            return Restart.of(policy(fields, json));
        }
        Policy policy = Policy.ON_FAILURE;
        Restart usual = Restart.of(policy);
        int limit = usual.limit();
        Duration delay = usual.delay();
        Duration maxDelay = usual.maxDelay();
        for (Json.Member member : fields.members(json, "\"restart\"", KEYS)) {
            Json value = member.value();
            switch (member.key()) {
                case "policy" -> policy = policy(fields, value);
                case "limit" ->
                    limit = fields.count(value, "\"limit\"", 1, MOST).orElse(limit);
                case "delay" -> delay = fields.duration(value, "\"delay\"").orElse(delay);
                case "maxDelay" ->
                    maxDelay = fields.duration(value, "\"maxDelay\"").orElse(maxDelay);
                default -> throw new AssertionError(member.key());
            }
        }
        return new Restart(policy, limit, delay, maxDelay);
    }

    private static Policy policy(Fields fields, Json json) {
        return fields.choice(json, "\"restart\"", POLICIES, word -> switch (word) {
                    case "no" -> Policy.NO;
                    case "always" -> Policy.ALWAYS;
                    default -> Policy.ON_FAILURE;
                })
                .orElse(Policy.NO);
    }
}
