package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Channel;
import dev.patio.shared.Wait;

/** A channel as a JavaScript object; the module adds what is iterated and printed. */
final class ChannelHandle {
    static final HostClass<Channel> TYPE = HostClass.withoutConstructor("Channel", Channel.class)
            .getter("name", Channel::name)
            .getter("capacity", Channel::capacity)
            .getter("maxBytes", ChannelHandle::maxBytes)
            .method("send", Methods.promising(ChannelHandle::sending))
            .method(
                    "sendSync",
                    Methods.telling((self, call) -> sending(self, call).block()))
            .method(
                    "trySend",
                    Methods.telling((self, call) -> self.trySend(SharedBinding.member(call), message(self, call))))
            .method("receive", Methods.promising(ChannelHandle::receiving))
            .method(
                    "receiveSync",
                    Methods.telling((self, call) -> receiving(self, call).block()))
            .method("tryReceive", Methods.telling(ChannelHandle::tryReceive))
            .method("close", (self, call) -> {
                self.close();
                return null;
            });

    private ChannelHandle() {}

    private static Object maxBytes(Channel channel) {
        return channel.maxBytes().isPresent() ? (Object) channel.maxBytes().getAsLong() : Undefined.instance;
    }

    private static Object message(Channel channel, Call call) {
        return Freezing.freeze(Views.of(NodeProcess.of(call)), call.get(0), channel.name());
    }

    private static Waiting sending(Channel channel, Call call) {
        Wait wait = channel.send(SharedBinding.member(call), message(channel, call));
        return new Waiting(NodeProcess.of(call), wait, call.get(1), done -> {
            done.get();
            return Undefined.instance;
        });
    }

    private static Waiting receiving(Channel channel, Call call) {
        NodeProcess process = NodeProcess.of(call);
        Wait wait = channel.receive(SharedBinding.member(call));
        return new Waiting(process, wait, call.get(0), done -> Views.of(process).of(done.get()));
    }

    private static Object tryReceive(Channel channel, Call call) {
        return channel.tryReceive(SharedBinding.member(call))
                .map(Views.of(NodeProcess.of(call))::of)
                .orElse(call.get(0));
    }
}
