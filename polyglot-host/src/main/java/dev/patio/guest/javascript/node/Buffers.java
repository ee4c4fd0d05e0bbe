package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Host;
import java.util.Optional;

/** Makes Buffers of bytes: the library says what their prototype is. On the program's thread. */
public final class Buffers {
    private final Host host;
    private Optional<JSDynamicObject> prototype = Optional.empty();

    private Buffers(NodeProcess process) {
        host = process.host();
    }

    public static Buffers of(Host host) {
        return host.owner(NodeProcess.class).part(Buffers.class, Buffers::new);
    }

    public void prototype(JSDynamicObject object) {
        prototype = Optional.of(object);
    }

    /** A Buffer over the bytes, without a copy; a plain Uint8Array as long as the library has no Buffer. */
    public Object buffer(byte[] bytes) {
        return prototype
                .map(p -> Bytes.uint8Array(host.realm(), bytes, bytes.length, p))
                .orElseGet(() -> Bytes.uint8Array(host.realm(), bytes));
    }
}
