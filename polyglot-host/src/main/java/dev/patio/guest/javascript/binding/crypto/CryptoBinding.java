package dev.patio.guest.javascript.binding.crypto;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import java.security.MessageDigest;

/** {@code internalBinding('crypto')}. */
public final class CryptoBinding {
    private CryptoBinding() {}

    public static Binding create() {
        return Binding.withConstantsOf("crypto")
                .include(Left.binding())
                .include(KeyHandle.binding())
                .include(CryptoJob.binding())
                .type(HashHandle.TYPE)
                .type(HmacHandle.TYPE)
                .function("oneShotDigest", HashHandle::once)
                .function("getHashes", call -> Js.array(call.realm(), Digest.names()))
                .function("getCachedAliases", call -> Js.objectWithoutPrototype(call.realm()))
                .function("getCiphers", call -> Js.array(call.realm()))
                .function("getSSLCiphers", call -> Js.array(call.realm()))
                .function("getCurves", call -> Js.array(call.realm()))
                .function("getFipsCrypto", call -> 0)
                .function("getOpenSSLSecLevelCrypto", call -> 2)
                .function("secureHeapUsed", call -> Undefined.instance)
                .function("secureBuffer", call -> Bytes.uint8Array(call.realm(), new byte[call.integer(0)]))
                .function("timingSafeEqual", CryptoBinding::equal);
    }

    private static Object equal(Call call) {
        byte[] first = KeyHandle.bytes(call.get(0));
        byte[] second = KeyHandle.bytes(call.get(1));
        if (first.length != second.length) {
            throw new CodedException(
                    JSErrorType.RangeError,
                    "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH",
                    "Input buffers must have the same byte length");
        }
        return MessageDigest.isEqual(first, second);
    }
}
