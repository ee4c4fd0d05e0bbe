package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;

/**
 * The Java side of a handle: something that stays open until it is closed, and keeps the program alive while it is
 * active and referenced. On the program's thread.
 */
public abstract class HandleWrap extends AsyncWrap {
    public static final HostClass<HandleWrap> TYPE = HostClass.withoutConstructor("HandleWrap", HandleWrap.class)
            .method("close", (self, call) -> {
                self.close(call.get(0));
                return null;
            })
            .method("hasRef", (self, call) -> self.referenced && !self.closed)
            .method("ref", (self, call) -> self.reference(true))
            .method("unref", (self, call) -> self.reference(false))
            .extend(AsyncWrap.TYPE);

    private static final Symbol ON_CLOSE = Symbols.shared("handle_onclose");

    private boolean active;
    private boolean referenced = true;
    private boolean closed;

    protected HandleWrap(HostObject object, Call call) {
        super(object, call);
    }

    /** Gives back what the handle holds; once. */
    protected abstract void release();

    protected final boolean isClosed() {
        return closed;
    }

    /** Says whether the handle waits for something to happen. */
    protected final void active(boolean nowActive) {
        change(() -> active = nowActive);
    }

    protected final Object reference(boolean nowReferenced) {
        change(() -> referenced = nowReferenced);
        return null;
    }

    private void change(Runnable change) {
        boolean before = active && referenced;
        change.run();
        boolean after = active && referenced;
        if (after && !before) {
            process().loop().hold();
        } else if (before && !after) {
            process().loop().release();
        }
    }

    /** Closes it; then {@code handle_onclose} of the object is called, which the library may have set or sets now. */
    protected final void close(Object then) {
        if (closed) {
            return;
        }
        closed = true;
        active(false);
        release();
        if (then instanceof JSFunctionObject) {
            Js.set(object(), ON_CLOSE, then);
        }
        process().loop().close(() -> {
            if (JSObject.get(object(), ON_CLOSE) instanceof JSFunctionObject function) {
                process().callbacks().call(this, function);
            }
        });
    }
}
