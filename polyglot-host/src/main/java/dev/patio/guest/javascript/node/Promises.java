package dev.patio.guest.javascript.node;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Js;

/** Makes promises of one program, by the functions that were there when it first needed one. On the program's thread. */
public final class Promises {
    /** A promise with what settles it. */
    public record Resolvers(JSDynamicObject promise, Object resolve, Object reject) {
        public void resolve(Object value) {
            Js.call(resolve, Undefined.instance, value);
        }

        public void reject(Object error) {
            Js.call(reject, Undefined.instance, error);
        }
    }

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

    public static Promises of(NodeProcess process) {
        return process.part(Promises.class, Promises::new);
    }

    public Resolvers pending() {
        JSDynamicObject made = (JSDynamicObject) Js.call(withResolvers, constructor);
        return new Resolvers(
                (JSDynamicObject) JSObject.get(made, PROMISE), JSObject.get(made, RESOLVE), JSObject.get(made, REJECT));
    }

    public Object resolved(Object value) {
        return Js.call(resolve, constructor, value);
    }

    public Object rejected(Object error) {
        return Js.call(reject, constructor, error);
    }
}
