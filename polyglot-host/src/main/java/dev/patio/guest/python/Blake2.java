package dev.patio.guest.python;

import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.digests.Blake2sDigest;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** The calculation behind blake2.py. A state is what the program holds of it, opaque to it. */
final class Blake2 {
    private Blake2() {}

    /** What blake2.py calls. */
    static ProxyObject host() {
        return ProxyObject.fromMap(Map.of(
                "blake2b",
                (ProxyExecutable) a -> new Blake2bDigest(orNone(a[0]), a[1].asInt(), orNone(a[2]), orNone(a[3])),
                "blake2s",
                (ProxyExecutable) a -> new Blake2sDigest(orNone(a[0]), a[1].asInt(), orNone(a[2]), orNone(a[3])),
                "update",
                (ProxyExecutable) a -> update(a[0].asHostObject(), bytes(a[1])),
                "copy",
                (ProxyExecutable) a -> copy(a[0].asHostObject()),
                "hexdigest",
                (ProxyExecutable) a -> hex(copy(a[0].asHostObject()))));
    }

    private static boolean update(ExtendedDigest state, byte[] bytes) {
        state.update(bytes, 0, bytes.length);
        return true;
    }

    private static ExtendedDigest copy(ExtendedDigest state) {
        return state instanceof Blake2bDigest b ? new Blake2bDigest(b) : new Blake2sDigest((Blake2sDigest) state);
    }

    /** Ends the state. */
    private static String hex(ExtendedDigest state) {
        byte[] result = new byte[state.getDigestSize()];
        state.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    private static byte[] orNone(Value value) {
        byte[] bytes = bytes(value);
        return bytes.length == 0 ? null : bytes;
    }

    private static byte[] bytes(Value value) {
        byte[] bytes = new byte[Math.toIntExact(value.getBufferSize())];
        value.readBuffer(0, bytes, 0, bytes.length);
        return bytes;
    }
}
