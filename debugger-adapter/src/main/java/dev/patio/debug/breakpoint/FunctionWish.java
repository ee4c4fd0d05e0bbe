package dev.patio.debug.breakpoint;

import java.util.Optional;

/** A breakpoint on all functions of a name as the user set it; {@code total}, or {@code Order.total}. */
public record FunctionWish(String name, Optional<HitCount> hits) implements Wish {
    /** Whether a function is meant. Some languages know theirs with the class, some with their signature. */
    public boolean means(String function) {
        int signature = function.indexOf('(');
        String whole = signature < 0 ? function : function.substring(0, signature);
        return whole.equals(name) || whole.endsWith("." + name) || name.endsWith("." + whole);
    }
}
