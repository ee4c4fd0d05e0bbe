package dev.patio.guest.javascript.binding.messaging;

import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The broadcast channels of a program by their names. */
final class BroadcastChannels {
    private final Map<String, List<MessagePort>> members = new HashMap<>();

    private BroadcastChannels() {}

    static Object join(Call call, HostClass<MessagePort> type) {
        HostObject object = call.host().instance(type, call);
        MessagePort port = MessagePort.begun(object);
        List<MessagePort> others = NodeProcess.of(call)
                .part(BroadcastChannels.class, p -> new BroadcastChannels())
                .members
                .computeIfAbsent(call.string(0), name -> new ArrayList<>());
        others.removeIf(MessagePort::ended);
        others.forEach(other -> MessagePort.entangle(other, port));
        others.add(port);
        return object;
    }
}
