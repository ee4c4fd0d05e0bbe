package dev.patio.guest.javascript.binding.messaging;

import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.HandleWrap;
import dev.patio.guest.javascript.node.Symbols;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** One of the ends of a channel inside the program. What is posted at one is copied, and waits at the others. */
final class MessagePort extends HandleWrap {
    /** Grows with what the program posts, as in node. */
    private final Queue<Object> messages = new ArrayDeque<>();

    private final List<MessagePort> others = new ArrayList<>();
    private boolean receiving;
    private boolean scheduled;

    MessagePort(HostObject object, Call call) {
        super(object, call);
        active(true);
    }

    /** That of an object which has just been made. The library hears of it no sooner, as it calls it then. */
    static MessagePort begun(HostObject object) {
        MessagePort port = HostObject.behind(object, MessagePort.class).orElseThrow();
        if (JSObject.get(object, Symbols.shared("oninit")) instanceof JSFunctionObject initialize) {
            Js.call(initialize, object);
        }
        return port;
    }

    static void entangle(MessagePort first, MessagePort second) {
        first.others.add(second);
        second.others.add(first);
    }

    Object post(Call call) {
        Object options = call.get(1);
        Object transfer =
                options instanceof JSObject object && !JSArray.isJSArray(object) ? Js.get(object, "transfer") : options;
        for (MessagePort other : others) {
            other.messages.add(new StructuredClone(process(), transfer).copy(call.get(0)));
            other.schedule();
        }
        return true;
    }

    boolean ended() {
        return isClosed();
    }

    Object start() {
        receiving = true;
        schedule();
        return null;
    }

    Object stop() {
        receiving = false;
        return null;
    }

    Object drain() {
        deliver();
        return null;
    }

    Optional<Object> poll() {
        return Optional.ofNullable(messages.poll());
    }

    private void schedule() {
        if (receiving && !scheduled && !messages.isEmpty() && !isClosed()) {
            scheduled = true;
            process().loop().hold();
            process().loop().arrive(() -> {
                scheduled = false;
                process().loop().release();
                deliver();
            });
        }
    }

    private void deliver() {
        Object emit = Js.get(MessagingBinding.exports(process()), "emitMessage");
        for (int count = messages.size(); count > 0 && receiving && !messages.isEmpty(); count--) {
            process()
                    .callbacks()
                    .call(
                            this,
                            emit,
                            messages.remove(),
                            Js.array(process().host().realm()),
                            Js.text("message"));
        }
        schedule();
    }

    /** The other end closes too, once it has got what was sent. */
    @Override
    protected void release() {
        for (MessagePort other : others) {
            other.others.remove(this);
            if (other.others.isEmpty() && !other.isClosed()) {
                process().loop().arrive(() -> {
                    other.deliver();
                    other.close(Undefined.instance);
                });
            }
        }
        others.clear();
    }
}
