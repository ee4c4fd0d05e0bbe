package dev.patio.guest.java.shared;

import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.guest.Launch;
import dev.patio.shared.Channel;
import dev.patio.shared.Frozen;
import dev.patio.shared.Member;
import dev.patio.shared.NotShareable;
import dev.patio.shared.Nothing;
import dev.patio.shared.PatHandle;
import dev.patio.shared.Received;
import dev.patio.shared.SpaceException;
import dev.patio.shared.Wait;
import dev.patio.shared.Watch;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/**
 * The shared space as functions for {@code dev.patio.api} inside the guest. Values come as the last arguments: a {@link
 * ParcelReader parcel}, or a number or truth value as itself. They go as {@link #hand} has it, and are taken apart by
 * {@code open}, {@code chunk}, {@code child} and {@code storage}.
 */
public final class SharedFunctions {
    /** The name under which the guest finds them among the polyglot bindings. */
    public static final String NAME = "dev.patio.space";

    /** Two values that go as one. */
    record Pair(Object first, Object second) {}

    /** A scalar that the languages' interoperation has no word for. */
    record Scalar(Object value) {}

    private final Member member;
    private final Blocked blocked = new Blocked();
    private final RecordTypes types = new RecordTypes();
    private final ParcelWriter writer = new ParcelWriter(types);
    private final Map<String, Object> functions = new HashMap<>();

    private SharedFunctions(Launch launch, ClassSource classes) {
        this.member = launch.member();
        member.activity(_ -> blocked.areAll());
        defineExports();
        defineChannels();
        defineValues();
        new PatFunctions(this, launch, classes).define();
    }

    /**
     * The functions of one program.
     *
     * @param classes where its classes are
     */
    public static ProxyObject of(Launch launch, ClassSource classes) {
        return ProxyObject.fromMap(new SharedFunctions(launch, classes).functions);
    }

    private void defineExports() {
        define("export", arguments -> member.export(arguments[0].asString(), value(arguments, 1)));
        define(
                "import",
                arguments -> await(member.importing(arguments[0].asString()), arguments[1], SharedFunctions::got));
        define("watch", arguments -> member.watch(arguments[0].asString()));
        define("next", arguments -> {
            Watch watch = arguments[0].asHostObject();
            return await(watch.next(), arguments[1], done -> hand(watch.value(done)));
        });
        define("retract", arguments -> member.retract(arguments[0].asString()));
        define("exports", _ -> hand(Reports.exports(member)));
    }

    private void defineChannels() {
        define(
                "channel",
                arguments -> member.channel(
                        Optional.of(arguments[0]).filter(name -> !name.isNull()).map(Value::asString),
                        given(arguments[1]),
                        given(arguments[2])));
        define(
                "send",
                arguments -> await(
                        channel(arguments[0]).send(member, value(arguments, 2)), arguments[1], SharedFunctions::got));
        define("trySend", arguments -> channel(arguments[0]).trySend(member, value(arguments, 1)));
        define(
                "receive",
                arguments -> await(channel(arguments[0]).receive(member), arguments[1], SharedFunctions::got));
        // a message may be nothing: the pair tells it from no message
        define(
                "tryReceive",
                arguments -> channel(arguments[0])
                        .tryReceive(member)
                        .map(message -> (Object) new Pair(message, Nothing.NOTHING))
                        .orElse(null));
        define("select", arguments -> {
            List<Channel> channels = new ArrayList<>();
            for (int i = 1; i < arguments.length; i++) {
                channels.add(channel(arguments[i]));
            }
            return await(Channel.select(member, channels), arguments[0], SharedFunctions::selected);
        });
        define("close", arguments -> {
            channel(arguments[0]).close();
            return null;
        });
        define("resume", arguments -> waiting(arguments[0]).resume(arguments[1].asString(), arguments[2].asInt()));
        define("cancel", arguments -> waiting(arguments[0]).cancel());
    }

    private void defineValues() {
        define("freeze", arguments -> hand(value(arguments, 0)));
        define("recordType", arguments -> types.number(arguments[0].asString(), texts(arguments, 1)));
        define("describe", arguments -> types.describe(arguments[0].asInt()));
        define("refuse", SharedFunctions::refuse);
        define(
                "text",
                arguments ->
                        Messages.text("guest.java.shared." + arguments[0].asString(), (Object[]) texts(arguments, 1)));
        define("name", arguments -> name(frozen(arguments[0])));
        define("open", arguments -> writer.open(received(arguments[0].asHostObject())));
        define("chunk", arguments -> writer.chunk(frozen(arguments[0]), arguments[1].asInt(), arguments[2].asInt()));
        define("child", arguments -> hand(Places.get(arguments[0].asHostObject(), arguments[1].asInt())));
        define("storage", arguments -> Places.storage(frozen(arguments[0])));
    }

    /** Errors cross as their message, of which the first line is the kind. */
    void define(String name, Function<Value[], Object> function) {
        functions.put(name, (ProxyExecutable) arguments -> {
            try {
                return function.apply(arguments);
            } catch (SpaceException e) {
                throw new Told(e.kind() + "\n" + e.getMessage());
            }
        });
    }

    private static final class Told extends RuntimeException {
        private static final long serialVersionUID = 1;

        Told(String message) {
            super(message, null, false, false);
        }
    }

    /** What goes into the guest: numbers, truth values and texts as such, nothing as null, all others as objects. */
    static Object hand(Object value) {
        return switch (value) {
            case Nothing _ -> null;
            case Integer _, Long _, Double _, Boolean _, TruffleString _, Frozen _, Pair _ -> value;
            default -> new Scalar(value);
        };
    }

    Object await(Wait wait, Value nanos, Function<Wait, Object> result) {
        return wait.isDone() ? result.apply(wait) : new Waiting(wait, result, blocked, nanos.asLong()).await();
    }

    private static Object got(Wait done) {
        return hand(done.get());
    }

    private static Object selected(Wait done) {
        Received received = (Received) done.get();
        return new Pair(received.channel(), received.message());
    }

    /** The value that the arguments from one on stand for. */
    Object value(Value[] arguments, int from) {
        Value first = arguments[from];
        if (first.isString()) {
            return new ParcelReader(first.asString(), types, arguments, from + 1).read();
        }
        return first.isHostObject() ? frozen(first) : ParcelReader.scalar(first.as(Object.class));
    }

    /** The kind of refusal, its argument, the depth that a cycle leads back to, the name, and the path from there. */
    private static Object refuse(Value[] arguments) {
        String reason = arguments[0].asString();
        NotShareable refused = reason.equals("shared.cycle")
                ? NotShareable.cycle(arguments[2].asInt())
                : new NotShareable(Messages.text(reason, arguments[1].asString()));
        for (int i = arguments.length - 1; i > 3; i--) {
            Value step = arguments[i];
            if (!step.isString()) {
                refused = refused.under(step.as(Object.class));
            } else if (step.asString().startsWith(".")) {
                refused = refused.in(step.asString().substring(1));
            } else {
                refused = refused.under(step.asString().substring(1));
            }
        }
        throw refused.as(arguments[3].asString());
    }

    private static OptionalLong given(Value figure) {
        return figure.asLong() < 0 ? OptionalLong.empty() : OptionalLong.of(figure.asLong());
    }

    private static String[] texts(Value[] arguments, int from) {
        String[] texts = new String[arguments.length - from];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[from + i].asString();
        }
        return texts;
    }

    private static Frozen frozen(Value value) {
        return value.asHostObject();
    }

    /** Who gets the handle of a channel may become its sender or receiver. */
    private Object received(Object handed) {
        return handed instanceof Channel channel ? member.opened(channel) : handed;
    }

    private static String name(Frozen handle) {
        return handle instanceof PatHandle pat ? pat.name() : ((Channel) handle).name();
    }

    private static Channel channel(Value value) {
        return value.asHostObject();
    }

    private static Waiting waiting(Value value) {
        return value.asHostObject();
    }
}
