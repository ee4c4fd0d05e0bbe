package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;

/** Makes promises of one program, by the functions that were there when it first needed one. */
final class Promises {
    /** A promise with what settles it. */
    record Resolvers(JSDynamicObject promise, Object resolve, Object reject) {}

    private static final TruffleString PROMISE = Js.text("promise");
    private static final TruffleString RESOLVE = Js.text("resolve");
    private static final TruffleString REJECT = Js.text("reject");

    private final JSDynamicObject constructor;
    private final Object withResolvers;
    private final Object resolve;
    private final Object reject;

    private Promises(NodeProcess process) {
        constructor = process.host().realm().getPromiseConstructor();
        withResolvers = Js.get(constructor, "withResolvers");
        resolve = JSObject.get(constructor, RESOLVE);
        reject = JSObject.get(constructor, REJECT);
    }

    static Promises of(NodeProcess process) {
        return process.part(Promises.class, Promises::new);
    }

    Resolvers pending() {
        JSDynamicObject made = (JSDynamicObject) Js.call(withResolvers, constructor);
        return new Resolvers(
                (JSDynamicObject) JSObject.get(made, PROMISE), JSObject.get(made, RESOLVE), JSObject.get(made, REJECT));
    }

    Object resolved(Object value) {
        return Js.call(resolve, constructor, value);
    }

    Object rejected(Object error) {
        return Js.call(reject, constructor, error);
    }
}
