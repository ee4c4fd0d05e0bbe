package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.node.Binding;

/**
 * The classes of the network's bindings, of which there are no instances yet: the library loads them where it wants
 * pipes, and asks which of them a handle is.
 */
final class NetworkBindings {
    private NetworkBindings() {}

    static Binding names() {
        return Binding.withConstantsOf("cares_wrap")
                .type(absent("GetAddrInfoReqWrap"))
                .type(absent("GetNameInfoReqWrap"))
                .type(absent("QueryReqWrap"))
                .type(absent("ChannelWrap"));
    }

    static Binding connections() {
        return Binding.withConstantsOf("tcp_wrap").type(absent("TCP")).type(absent("TCPConnectWrap"));
    }

    static Binding datagrams() {
        return Binding.withConstantsOf("udp_wrap").type(absent("UDP")).type(absent("SendWrap"));
    }

    private static HostClass<Object> absent(String name) {
        return HostClass.withoutConstructor(name, Object.class);
    }
}
