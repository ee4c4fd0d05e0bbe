package dev.patio.guest.javascript.binding.crypto;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Buffers;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** A secret key: bytes. */
final class KeyHandle {
    private static final int SECRET = 0;

    private static final HostClass<KeyHandle> TYPE = new HostClass<>(
                    "KeyObjectHandle", KeyHandle.class, (object, call) -> new KeyHandle())
            .method("init", (self, call) -> self.init(call))
            .method("getSymmetricKeySize", (self, call) -> self.secret.length)
            .method("export", (self, call) -> Buffers.of(call.host()).buffer(self.secret.clone()))
            .method("equals", (self, call) -> MessageDigest.isEqual(self.secret, bytes(call.get(0))));

    /** What the library's KeyObject extends: it holds the handle where JavaScript cannot reach it. */
    private record Native(Object handle) {
        static final HostClass<Native> TYPE =
                new HostClass<>("NativeKeyObject", Native.class, (object, call) -> new Native(call.get(0)));
    }

    private byte[] secret = {};

    private KeyHandle() {}

    static Binding binding() {
        return new Binding()
                .type(TYPE)
                .function("createNativeKeyObjectClass", call -> define(call, Native.TYPE))
                .function("createCryptoKeyClass", call -> define(call, Native.TYPE))
                .function("getKeyObjectSlots", KeyHandle::slots);
    }

    private static Object define(Call call, HostClass<?> type) {
        JSFunctionObject make = call.function(0);
        return Js.call(make, Undefined.instance, call.host().constructor(type));
    }

    private static Object slots(Call call) {
        Native key = HostObject.behind(call.get(0), Native.class).orElseThrow(() -> Left.out("KeyObject"));
        return Js.array(call.realm(), SECRET, key.handle());
    }

    private Object init(Call call) {
        if (call.integer(0) != SECRET) {
            throw Left.out("createPublicKey(), createPrivateKey()");
        }
        secret = bytes(call.get(1));
        return Undefined.instance;
    }

    /** Of a key or of anything that has bytes. */
    static byte[] bytes(Object value) {
        return HostObject.behind(value, KeyHandle.class).map(key -> key.secret).orElseGet(() -> copy(Bytes.of(value)));
    }

    private static byte[] copy(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }
}
