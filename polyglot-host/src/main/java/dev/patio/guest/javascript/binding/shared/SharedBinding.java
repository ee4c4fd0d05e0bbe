package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Channel;
import dev.patio.shared.Member;
import dev.patio.shared.Received;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Wait;
import dev.patio.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What the module {@code patio} is made of: patio.js has its face. */
public final class SharedBinding {
    private SharedBinding() {}

    public static Binding create() {
        Binding binding = new Binding()
                .type(ChannelHandle.TYPE)
                .type(PatObject.TYPE)
                .value(
                        "opaque",
                        host -> Js.array(
                                host.realm(),
                                Opaque.types().stream().map(host::constructor).toList()))
                .function("setErrors", call -> {
                    NodeProcess.of(call)
                            .part(
                                    SharedError.Makers.class,
                                    p -> new SharedError.Makers(call.function(0), call.function(1)));
                    return null;
                })
                .function("isFrozen", call -> isFrozen(call.get(0)));
        add(binding, "freeze", SharedBinding::freeze);
        add(binding, "thaw", SharedBinding::thaw);
        add(binding, "export", SharedBinding::export);
        add(binding, "import", call -> importing(call).promise());
        add(binding, "importSync", call -> importing(call).block());
        add(binding, "retract", call -> member(call).retract(call.string(0)));
        add(binding, "exports", SharedBinding::exports);
        add(
                binding,
                "watch",
                call -> call.host().wrap(WatchHandle.TYPE, member(call).watch(call.string(0))));
        add(binding, "channel", SharedBinding::channel);
        add(binding, "select", call -> selecting(call).promise());
        add(binding, "selectSync", call -> selecting(call).block());
        add(binding, "me", call -> views(call).of(member(call).handle()));
        add(
                binding,
                "pats",
                call -> Js.array(
                        call.realm(),
                        member(call).pats().stream().map(views(call)::of).toList()));
        add(binding, "spawn", PatObject::spawn);
        add(binding, "spawnFunction", PatObject::spawnFunction);
        add(binding, "source", PatObject::source);
        add(binding, "arguments", PatObject::arguments);
        add(
                binding,
                "calledFunction",
                call -> Js.text(NodeProcess.of(call).launch().function().orElseThrow()));
        add(binding, "result", call -> {
            member(call).result(Freezing.freeze(views(call), call.get(0), "result"));
            return null;
        });
        return binding;
    }

    private static void add(Binding binding, String name, HostFunction.Body body) {
        binding.function(name, SharedError.telling(body));
    }

    static Member member(Call call) {
        return NodeProcess.of(call).launch().member();
    }

    static Views views(Call call) {
        return Views.of(NodeProcess.of(call));
    }

    private static boolean isFrozen(Object value) {
        return value instanceof JSObject
                ? Origin.of(value).isPresent() || Opaque.behind(value).isPresent()
                : !(value instanceof Symbol);
    }

    private static Object freeze(Call call) {
        Object value = call.get(0);
        return value instanceof JSObject || value instanceof Symbol || value instanceof BigInt
                ? views(call).of(Freezing.freeze(views(call), value, "value"))
                : value;
    }

    private static Object thaw(Call call) {
        return Origin.of(call.get(0))
                .map(value -> new Thawing(views(call)).value(value))
                .orElse(call.get(0));
    }

    private static Object export(Call call) {
        String name = call.string(0);
        return member(call).export(name, Freezing.freeze(views(call), call.get(1), name));
    }

    private static Waiting importing(Call call) {
        Wait wait = member(call).importing(call.string(0));
        Views views = views(call);
        return new Waiting(NodeProcess.of(call), wait, call.get(1), done -> views.of(done.get()));
    }

    private static Object exports(Call call) {
        return Js.array(
                call.realm(),
                member(call).exports().stream()
                        .map(export -> object(
                                call,
                                "name",
                                export.name(),
                                "version",
                                export.version(),
                                "type",
                                export.type(),
                                "bytes",
                                export.bytes(),
                                "owner",
                                export.owner()))
                        .toList());
    }

    private static Object object(Call call, Object... namesAndValues) {
        JSObject object = Js.object(call.realm());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Js.put(object, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static Object channel(Call call) {
        Optional<String> name = call.isNullish(0) ? Optional.empty() : Optional.of(call.string(0));
        return views(call)
                .of(member(call).channel(name, option(call.get(1), "capacity"), option(call.get(1), "maxBytes")));
    }

    private static OptionalLong option(Object options, String name) {
        if (!(options instanceof JSObject object) || JSRuntime.isNullOrUndefined(Js.get(object, name))) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(JSRuntime.toInteger(Js.get(object, name)));
    }

    private static Waiting selecting(Call call) {
        List<Channel> channels = Stream.of(Js.elements(call.object(0)))
                .map(each -> HostObject.behind(each, Channel.class)
                        .orElseThrow(
                                () -> new SpaceException(Kind.MISUSE, Messages.text("guest.javascript.shared.select"))))
                .toList();
        Wait wait = Channel.select(member(call), channels);
        Views views = views(call);
        return new Waiting(NodeProcess.of(call), wait, call.get(1), done -> {
            Received received = (Received) done.get();
            return Js.array(call.realm(), views.of(received.channel()), views.of(received.message()));
        });
    }
}
