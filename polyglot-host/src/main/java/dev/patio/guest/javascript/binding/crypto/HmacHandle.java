package dev.patio.guest.javascript.binding.crypto;

import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import java.util.Optional;
import javax.crypto.Mac;

/** Behind {@code crypto.createHmac}. */
final class HmacHandle {
    static final HostClass<HmacHandle> TYPE = new HostClass<>(
                    "Hmac", HmacHandle.class, (object, call) -> new HmacHandle())
            .method("init", (self, call) -> self.init(call))
            .method("update", (self, call) -> self.update(call))
            .method("digest", (self, call) -> self.digest(call));

    private Optional<Mac> mac = Optional.empty();

    private HmacHandle() {}

    private Object init(Call call) {
        mac = Optional.of(Digest.get(call.string(0)).mac(KeyHandle.bytes(call.get(1))));
        return null;
    }

    private boolean update(Call call) {
        mac.orElseThrow().update(HashHandle.bytes(call.get(0), call.get(1)));
        return true;
    }

    private Object digest(Call call) {
        return HashHandle.encoded(call, mac.orElseThrow().doFinal(), call.get(0));
    }
}
