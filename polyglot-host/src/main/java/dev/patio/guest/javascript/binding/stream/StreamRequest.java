package dev.patio.guest.javascript.binding.stream;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.node.AsyncWrap;

/** A write or an end of writing that is under way. */
final class StreamRequest extends AsyncWrap {
    static final HostClass<StreamRequest> WRITE = type("WriteWrap");
    static final HostClass<StreamRequest> SHUTDOWN = type("ShutdownWrap");

    private StreamRequest(HostObject object, Call call) {
        super(object, call);
    }

    private static HostClass<StreamRequest> type(String name) {
        return new HostClass<>(name, StreamRequest.class, StreamRequest::new).extend(AsyncWrap.TYPE);
    }

    void complete(int status, HostObject handle) {
        callback("oncomplete", status, handle, Undefined.instance);
    }
}
