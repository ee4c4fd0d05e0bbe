package dev.patio.guest.java.shared;

import dev.patio.guest.Launch;
import dev.patio.shared.Channel;
import dev.patio.shared.Frozen;
import dev.patio.shared.Member;
import dev.patio.shared.NotShareable;
import dev.patio.shared.Nothing;
import dev.patio.shared.PatHandle;
import dev.patio.shared.Received;
import dev.patio.shared.Wait;
import dev.patio.shared.Watch;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.graalvm.polyglot.proxy.ProxyObject;

/**
 * The shared space as functions for {@code dev.patio.api} inside the guest. Values come as the last arguments: a {@link
 * ParcelReader parcel}, or a number or truth value as itself. They go as {@link Handed}, whose text is opened first, and are
 * taken apart by {@code chunk}, {@code child} and {@code storage}.
 */
public final class SharedFunctions {
    /** The name under which the guest finds them among the polyglot bindings. */
    public static final String NAME = "dev.patio.space";

    /** Two values that go as one. */
    record Pair(Object first, Object second) {}

    private final Member member;
    private final Blocked blocked = new Blocked();
    private final RecordTypes types = new RecordTypes();
    private final ParcelWriter writer;
    private final Handed nothing;
    private final Map<String, Object> functions = new HashMap<>();

    private SharedFunctions(Launch launch, ClassSource classes) {
        this.member = launch.member();
        this.writer = new ParcelWriter(types, member);
        this.nothing = new Handed(Nothing.NOTHING, writer);
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
        define("export", arguments -> member.export(arguments.text(0), value(arguments, 1)));
        define("import", arguments -> await(member.importing(arguments.text(0)), arguments.figure(1), Wait::get));
        define("watch", arguments -> hand(member.watch(arguments.text(0))));
        define("next", arguments -> {
            Watch watch = arguments.handed(0, Watch.class);
            return await(watch.next(), arguments.figure(1), watch::value);
        });
        define("retract", arguments -> member.retract(arguments.text(0)));
        define("exports", _ -> hand(Reports.exports(member)));
    }

    private void defineChannels() {
        define(
                "channel",
                arguments -> hand(member.channel(
                        arguments.isNull(0) ? Optional.empty() : Optional.of(arguments.text(0)),
                        given(arguments.figure(1)),
                        given(arguments.figure(2)))));
        define(
                "send",
                arguments ->
                        await(channel(arguments, 0).send(member, value(arguments, 2)), arguments.figure(1), Wait::get));
        define("trySend", arguments -> channel(arguments, 0).trySend(member, value(arguments, 1)));
        define("receive", arguments -> await(channel(arguments, 0).receive(member), arguments.figure(1), Wait::get));
        // a message may be nothing: the pair tells it from no message
        define(
                "tryReceive",
                arguments -> hand(channel(arguments, 0)
                        .tryReceive(member)
                        .map(message -> (Object) new Pair(message, Nothing.NOTHING))
                        .orElse(Nothing.NOTHING)));
        define("select", arguments -> {
            List<Channel> channels = new ArrayList<>();
            for (int i = 1; i < arguments.count(); i++) {
                channels.add(channel(arguments, i));
            }
            return await(Channel.select(member, channels), arguments.figure(0), SharedFunctions::selected);
        });
        perform("close", arguments -> channel(arguments, 0).close());
        define("resume", arguments -> hand(waiting(arguments).resume(arguments.text(1), arguments.integer(2))));
        define("cancel", arguments -> waiting(arguments).cancel());
    }

    private void defineValues() {
        define("freeze", arguments -> hand(value(arguments, 0)));
        define("recordType", arguments -> types.number(arguments.text(0), arguments.texts(1)));
        define("describe", arguments -> types.describe(arguments.integer(0)));
        define("refuse", SharedFunctions::refuse);
        define(
                "text",
                arguments -> Messages.text("guest.java.shared." + arguments.text(0), (Object[]) arguments.texts(1)));
        define("name", arguments -> name(frozen(arguments, 0)));
        define("chunk", arguments -> writer.chunk(frozen(arguments, 0), arguments.integer(1), arguments.integer(2)));
        define("child", arguments -> hand(Places.get(arguments.handed(0, Object.class), arguments.integer(1))));
        define("storage", arguments -> Places.storage(frozen(arguments, 0)));
    }

    /** A function that gives a number, a truth value, a text, or an object of interoperation. */
    void define(String name, Function<Arguments, Object> function) {
        functions.put(name, new HostFunction(arguments -> {
            member.at(Place::ofCaller);
            return function.apply(arguments);
        }));
    }

    /** A function that gives nothing. */
    void perform(String name, Consumer<Arguments> action) {
        define(name, arguments -> {
            action.accept(arguments);
            return nothing;
        });
    }

    /** What goes into the guest. */
    Handed hand(Object value) {
        return value == Nothing.NOTHING ? nothing : new Handed(value, writer);
    }

    /** What a wait gives, or the waiting itself where the guest is to look after it. */
    Object await(Wait wait, long nanos, Function<Wait, Object> result) {
        return hand(wait.isDone() ? result.apply(wait) : new Waiting(wait, result, blocked, nanos).await());
    }

    private static Object selected(Wait done) {
        Received received = (Received) done.get();
        return new Pair(received.channel(), received.message());
    }

    /** The value that the arguments from one on stand for. */
    Object value(Arguments arguments, int from) {
        if (arguments.isHanded(from)) {
            return frozen(arguments, from);
        }
        if (arguments.isText(from)) {
            return new ParcelReader(arguments.text(from), types, arguments, from + 1).read();
        }
        return arguments.isNull(from) ? Nothing.NOTHING : ParcelReader.scalar(arguments.scalar(from));
    }

    /** The kind of refusal, its argument, the depth that a cycle leads back to, the name, and the path from there. */
    private static Object refuse(Arguments arguments) {
        String reason = arguments.text(0);
        NotShareable refused = reason.equals("shared.cycle")
                ? NotShareable.cycle(arguments.integer(2))
                : new NotShareable(Messages.text(reason, arguments.text(1)));
        for (int i = arguments.count() - 1; i > 3; i--) {
            if (!arguments.isText(i)) {
                refused = refused.under(arguments.scalar(i));
            } else if (arguments.text(i).startsWith(".")) {
                refused = refused.in(arguments.text(i).substring(1));
            } else {
                refused = refused.under(arguments.text(i).substring(1));
            }
        }
        throw refused.as(arguments.text(3));
    }

    private static OptionalLong given(long figure) {
        return figure < 0 ? OptionalLong.empty() : OptionalLong.of(figure);
    }

    private static String name(Frozen handle) {
        return handle instanceof PatHandle pat ? pat.name() : ((Channel) handle).name();
    }

    private static Frozen frozen(Arguments arguments, int index) {
        return arguments.handed(index, Frozen.class);
    }

    private static Channel channel(Arguments arguments, int index) {
        return arguments.handed(index, Channel.class);
    }

    private static Waiting waiting(Arguments arguments) {
        return arguments.handed(0, Waiting.class);
    }
}
