package dev.patio.guest.javascript.binding.crypto;

import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Buffers;
import dev.patio.guest.javascript.node.Encoding;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;

/** Behind {@code crypto.createHash}. */
final class HashHandle {
    static final HostClass<HashHandle> TYPE = new HostClass<>("Hash", HashHandle.class, HashHandle::new)
            .method("update", (self, call) -> self.update(call))
            .method("digest", (self, call) -> self.digest(call));

    private final MessageDigest digest;
    /** A stream asks for it at its end, and the program once more. */
    private Optional<byte[]> result = Optional.empty();

    private HashHandle(HostObject object, Call call) {
        Optional<HashHandle> original = HostObject.behind(call.get(0), HashHandle.class);
        digest = original.map(HashHandle::copy).orElseGet(() -> start(call));
        if (!call.isNullish(1) && call.integer(1) != digest.getDigestLength()) {
            throw Errors.createError("Unsupported state or unable to set output length");
        }
    }

    private static MessageDigest start(Call call) {
        return Digest.find(call.string(0))
                .orElseThrow(() -> Errors.createError("Digest method not supported"))
                .start();
    }

    private MessageDigest copy() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean update(Call call) {
        digest.update(bytes(call.get(0), call.get(1)));
        return true;
    }

    private Object digest(Call call) {
        byte[] bytes = result.orElseGet(digest::digest);
        result = Optional.of(bytes);
        return encoded(call, bytes.clone(), call.get(0));
    }

    /** A view's bytes, or those of a string. */
    static ByteBuffer bytes(Object data, Object encoding) {
        return Strings.isTString(data)
                ? ByteBuffer.wrap(Encoding.of(encoding).encode(Js.string(data)))
                : Bytes.of(data);
    }

    /** As text, or as a Buffer where no encoding is named. */
    static Object encoded(Call call, byte[] bytes, Object encoding) {
        Encoding named = JSRuntime.isNullOrUndefined(encoding) ? Encoding.BUFFER : Encoding.of(encoding);
        return named == Encoding.BUFFER ? Buffers.of(call.host()).buffer(bytes) : named.decode(ByteBuffer.wrap(bytes));
    }

    static Object once(Call call) {
        String name = call.string(0);
        MessageDigest digest = Digest.find(name)
                .orElseThrow(() -> Errors.createError("Digest method " + name + " is not supported"))
                .start();
        digest.update(bytes(call.get(3), Undefined.instance));
        return encoded(call, digest.digest(), call.get(4));
    }
}
