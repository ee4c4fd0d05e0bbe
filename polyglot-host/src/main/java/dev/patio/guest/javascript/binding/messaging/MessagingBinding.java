package dev.patio.guest.javascript.binding.messaging;

import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.HandleWrap;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.PerContext;
import dev.patio.guest.javascript.node.Symbols;

/** structuredClone, and channels inside the program. */
public final class MessagingBinding {
    private static final HostClass<MessagePort> PORT = new HostClass<>(
                    "MessagePort", MessagePort.class, MessagePort::new)
            .method("postMessage", MessagePort::post)
            .method("start", (self, call) -> self.start())
            .extend(HandleWrap.TYPE);
    private static final HostClass<Object> CHANNEL =
            new HostClass<>("MessageChannel", Object.class, MessagingBinding::channel);

    private MessagingBinding() {}

    public static Binding create() {
        return new Binding()
                .type(PORT)
                .type(CHANNEL)
                .value("DOMException", host -> Js.get(exports(host.owner(NodeProcess.class)), "DOMException"))
                .function("structuredClone", MessagingBinding::structuredClone)
                .function("setDeserializerCreateObjectFunction", call -> {
                    NodeProcess.of(call)
                            .part(StructuredClone.Maker.class, p -> new StructuredClone.Maker(call.function(0)));
                    return null;
                })
                .function("exposeLazyDOMExceptionProperty", MessagingBinding::exposeException)
                .function("stopMessagePort", call -> port(call).stop())
                .function("drainMessagePort", call -> port(call).drain())
                .function(
                        "receiveMessageOnPort",
                        call -> port(call).poll().orElseGet(() -> Symbols.shared("no_message_symbol")))
                .function("moveMessagePortToContext", call -> call.get(0))
                .function("broadcastChannel", call -> BroadcastChannels.join(call, PORT));
    }

    static JSObject exports(NodeProcess process) {
        return process.part(
                        PerContext.class, p -> new PerContext(Js.object(p.host().realm())))
                .exports();
    }

    private static MessagePort port(Call call) {
        return HostObject.behind(call.get(0), MessagePort.class)
                .orElseThrow(() -> Errors.createTypeError("The \"port\" argument must be a MessagePort instance"));
    }

    private static Object channel(HostObject instance, Call call) {
        HostObject first = call.host().instance(PORT, call);
        HostObject second = call.host().instance(PORT, call);
        MessagePort.entangle(MessagePort.begun(first), MessagePort.begun(second));
        Js.set(instance, "port1", first);
        Js.set(instance, "port2", second);
        return instance;
    }

    private static Object structuredClone(Call call) {
        Object transfer = call.get(1) instanceof JSObject options ? Js.get(options, "transfer") : null;
        return new StructuredClone(NodeProcess.of(call), transfer).copy(call.get(0));
    }

    private static Object exposeException(Call call) {
        Object exception = Js.get(exports(NodeProcess.of(call)), "DOMException");
        JSObject.defineOwnProperty(
                call.object(0), Js.text("DOMException"), PropertyDescriptor.createData(exception, false, true, true));
        return null;
    }
}
