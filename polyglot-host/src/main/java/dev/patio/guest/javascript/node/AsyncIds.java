package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import java.util.ArrayList;
import java.util.List;

/**
 * Which asynchronous operation runs, and which ones caused it: what the library calls the async context. The library
 * reads and writes the same fields.
 */
public final class AsyncIds {
    private static final int HOOK_FIELDS = 9;
    private static final int CHECK = 6;
    private static final int STACK_LENGTH = 7;
    private static final int EXECUTION = 0;
    private static final int TRIGGER = 1;
    private static final int COUNTER = 2;
    private static final int DEFAULT_TRIGGER = 3;
    private static final int STACK_CAPACITY = 16;

    private final NumberFields hooks;
    private final NumberFields ids;
    private final NumberFields stack;
    private final JSObject resources;
    private final List<double[]> deeper = new ArrayList<>();

    AsyncIds(Host host) {
        hooks = new NumberFields(host.realm(), TypedArrayFactory.Uint32Array, HOOK_FIELDS);
        ids = new NumberFields(host.realm(), TypedArrayFactory.Float64Array, 4);
        stack = new NumberFields(host.realm(), TypedArrayFactory.Float64Array, 2 * STACK_CAPACITY);
        resources = Js.array(host.realm());
        hooks.integer(CHECK, 1);
        ids.number(COUNTER, 1);
        ids.number(DEFAULT_TRIGGER, -1);
    }

    public NumberFields hooks() {
        return hooks;
    }

    public NumberFields ids() {
        return ids;
    }

    public NumberFields stack() {
        return stack;
    }

    public JSObject resources() {
        return resources;
    }

    public double execution() {
        return ids.number(EXECUTION);
    }

    public double next() {
        double next = ids.number(COUNTER) + 1;
        ids.number(COUNTER, next);
        return next;
    }

    /** The operation that a new one is caused by. */
    public double trigger() {
        double set = ids.number(DEFAULT_TRIGGER);
        return set < 0 ? execution() : set;
    }

    public void push(double execution, double trigger) {
        int length = length();
        double[] outer = {ids.number(EXECUTION), ids.number(TRIGGER)};
        if (length < STACK_CAPACITY) {
            stack.number(length * 2, outer[0]);
            stack.number(length * 2 + 1, outer[1]);
        } else {
            deeper.add(outer);
        }
        length(length + 1);
        ids.number(EXECUTION, execution);
        ids.number(TRIGGER, trigger);
    }

    /** Goes back to what ran before, and says whether anything is left. */
    public boolean pop() {
        int length = length() - 1;
        if (length < 0) {
            return false;
        }
        double[] outer = length < STACK_CAPACITY
                ? new double[] {stack.number(length * 2), stack.number(length * 2 + 1)}
                : deeper.removeLast();
        ids.number(EXECUTION, outer[0]);
        ids.number(TRIGGER, outer[1]);
        length(length);
        if (Js.length(resources) > length) {
            Js.set(resources, "length", length);
        }
        return length > 0;
    }

    public void clear() {
        ids.number(EXECUTION, 0);
        ids.number(TRIGGER, 0);
        deeper.clear();
        length(0);
        Js.set(resources, "length", 0);
    }

    public void resource(Object resource) {
        Js.set(resources, length() - 1, resource);
    }

    /** The resource at a depth that the library's own array does not have. */
    public Object resource(int depth) {
        return depth < Js.length(resources) ? JSObject.get(resources, depth) : Undefined.instance;
    }

    private int length() {
        return hooks.integer(STACK_LENGTH);
    }

    private void length(int length) {
        hooks.integer(STACK_LENGTH, length);
    }
}
