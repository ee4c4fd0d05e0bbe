package dev.patio.guest.python.shared;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.common.HashingStorage;
import com.oracle.graal.python.builtins.objects.dict.PDict;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.runtime.object.PFactory;
import dev.patio.guest.Language;
import dev.patio.guest.Launch;
import dev.patio.guest.Task;
import dev.patio.shared.Channel;
import dev.patio.shared.ExportReport;
import dev.patio.shared.Failure;
import dev.patio.shared.Member;
import dev.patio.shared.NotShareable;
import dev.patio.shared.PatHandle;
import dev.patio.shared.Received;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Wait;
import dev.patio.shared.Watch;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The functions under the module patio of one program. Called with the context entered and the global lock held. */
public final class PythonSpace {
    private final PythonLanguage language = PythonLanguage.get(null);
    private final LinkedHashMap<String, Object> functions = new LinkedHashMap<>();
    private final Launch launch;
    private final Member member;
    private final Blocking blocking = new Blocking();
    private final Awaiting awaiting;
    private final Records records = new Records();
    private Guest guest;
    private Reading reading;

    public PythonSpace(Launch launch) {
        this.launch = launch;
        this.member = launch.member();
        this.awaiting = new Awaiting(member, blocking, this::where);
        member.activity(waits -> blocking.areAllBlocked());
    }

    /** A dict of functions by their names; its first is to be called with what patio.py defines, before any other. */
    public PDict functions() {
        define("bind", 2, this::bind);
        define("freeze", 1, a -> show(frozen("value", a[0])));
        define("thaw", 1, a -> new Thawing(guest, reading).python(frozen("value", a[0])));
        define("is_frozen", 1, a -> Origin.of(a[0]).isPresent());
        define("is_buffer", 1, a -> TypedArrays.isBuffer(a[0]));
        pass("export", 2, a -> member.export(name(a[0]), frozen(name(a[0]), a[1])));
        pass("import_", 2, a -> result(until(member.importing(name(a[0])), a[1])));
        define("retract", 1, a -> member.retract(name(a[0])));
        define("exports", 0, a -> tuple(member.exports().stream().map(this::report)));
        define("watch", 2, a -> Origin.put((PythonObject) a[0], member.watch(name(a[1]))));
        pass("watch_next", 1, a -> next(Origin.of(a[0], Watch.class).orElseThrow()));
        define("channel", 3, a -> show(member.channel(optionalName(a[0]), number(a[1]), number(a[2]))));
        pass("send", 3, this::send);
        pass(
                "try_send",
                2,
                a -> channel(a[0]).trySend(member, frozen(channel(a[0]).name(), a[1])));
        pass("receive", 2, a -> result(until(channel(a[0]).receive(member), a[1])));
        pass(
                "try_receive",
                2,
                a -> channel(a[0]).tryReceive(member).map(this::show).orElse(a[1]));
        define("close", 1, a -> none(channel(a[0])::close));
        pass("select", 2, this::select);
        define("capacity", 1, a -> channel(a[0]).capacity());
        define("max_bytes", 1, a -> maxBytes(channel(a[0])));
        define("me", 0, a -> show(member.handle()));
        define("pats", 0, a -> tuple(member.pats().stream().map(this::show)));
        pass("spawn", 3, this::spawn);
        pass("spawn_function", 5, this::spawnFunction);
        define("arguments", 0, a -> tuple(launch.arguments().stream().map(this::show)));
        define("set_result", 1, a -> none(() -> member.result(frozen("result", a[0]))));
        define("failed", 4, a -> none(() -> member.failed(failure(a))));
        define("status", 1, a -> optional(pat(a[0]).status()));
        pass("join", 2, a -> result(until(pat(a[0]).join(member), a[1])));
        define("kill", 1, a -> none(pat(a[0])::kill));
        define("release", 1, a -> none(pat(a[0])::release));
        defineAwaiting();
        return PFactory.createDictFromMap(language, functions);
    }

    /** For event loops; those that begin a wait give its number. */
    private void defineAwaiting() {
        define("inbox", 1, a -> awaiting.inbox((PythonObject) a[0]));
        pass("begin_receive", 2, a -> awaiting.begin(a[0], channel(a[1]).receive(member)));
        pass(
                "begin_send",
                3,
                a -> awaiting.begin(
                        a[0], channel(a[1]).send(member, frozen(channel(a[1]).name(), a[2]))));
        pass("begin_join", 2, a -> awaiting.begin(a[0], pat(a[1]).join(member)));
        define("take", 2, a -> PFactory.createTuple(language, awaiting.take(a[0], a[1])));
        define("wake", 1, a -> none(Awaiting.of(a[0])::wake));
        define("ringing", 2, a -> none(() -> Awaiting.of(a[0]).ringing((boolean) a[1])));
        define("next_bell", 0, a -> awaiting.nextBell());
        define("result", 2, a -> {
            Wait done = Awaiting.of(a[0]).take((Integer) a[1]);
            member.at(done::where);
            return result(done);
        });
        define("give_up", 2, a -> none(() -> Awaiting.of(a[0]).giveUp((Integer) a[1])));
    }

    private void define(String name, int arity, HostFunction.Body body) {
        functions.put(name, HostFunction.create(language, name, arity, arguments -> {
            try {
                return body.call(arguments);
            } catch (SpaceException e) {
                throw guest.raise(e);
            }
        }));
    }

    /** One that gives something, or takes it, or begins to wait for it. */
    private void pass(String name, int arity, HostFunction.Body body) {
        define(name, arity, arguments -> {
            member.at(this::where);
            return body.call(arguments);
        });
    }

    /** Takes the makers in the order of {@link Guest}, and a dict with a class for each {@link Kind}. */
    private Object bind(Object[] arguments) {
        Object[] makers = Descriptions.elements(arguments[0]);
        HashingStorage classes = ((PDict) arguments[1]).getDictStorage();
        Object[] kinds = Entries.keys(classes);
        Object[] errors = Entries.values(classes);
        Map<Kind, Object> errorOf = new EnumMap<>(Kind.class);
        for (int i = 0; i < kinds.length; i++) {
            errorOf.put(Kind.valueOf(name(kinds[i])), errors[i]);
        }
        guest = new Guest(
                makers[0], makers[1], makers[2], makers[3], makers[4], makers[5], makers[6], makers[7], errorOf);
        reading = new Reading(guest, member);
        return PNone.NONE;
    }

    private Object frozen(String name, Object object) {
        try {
            return new Freezing(guest, records).value(object);
        } catch (NotShareable e) {
            throw e.as(name);
        }
    }

    private Object show(Object value) {
        return reading.python(value);
    }

    private Wait until(Wait wait, Object timeout) {
        return blocking.until(wait, timeout, this::where);
    }

    private String where() {
        return Descriptions.text(Guest.call(guest.where()));
    }

    private Object next(Watch watch) {
        return show(watch.value(until(watch.next(), PNone.NONE)));
    }

    private Object send(Object[] arguments) {
        Channel channel = channel(arguments[0]);
        until(channel.send(member, frozen(channel.name(), arguments[1])), arguments[2])
                .get();
        return PNone.NONE;
    }

    private Object spawn(Object[] arguments) {
        return spawn(Task.of(optionalName(arguments[0]), name(arguments[1]), elements(arguments[2])));
    }

    private Object spawnFunction(Object[] arguments) {
        return spawn(new Task(
                optionalName(arguments[0]),
                Optional.of(Language.PYTHON),
                name(arguments[1]),
                optionalName(arguments[2]),
                Stream.of(Descriptions.elements(arguments[3]))
                        .map(PythonSpace::name)
                        .toList(),
                elements(arguments[4])));
    }

    private Object spawn(Task task) {
        return show(launch.spawner().spawn(task));
    }

    /** What a program is started with, frozen. */
    private List<Object> elements(Object arguments) {
        Object[] given = Descriptions.elements(arguments);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            values.add(frozen("arguments[" + i + "]", given[i]));
        }
        return values;
    }

    private Failure failure(Object[] arguments) {
        return new Failure(
                Language.PYTHON.id(),
                name(arguments[0]),
                name(arguments[1]),
                name(arguments[2]),
                frozen("exception", arguments[3]));
    }

    private static Object none(Runnable action) {
        action.run();
        return PNone.NONE;
    }

    private Object select(Object[] arguments) {
        List<Channel> channels = Arrays.stream(Descriptions.elements(arguments[0]))
                .map(PythonSpace::channel)
                .toList();
        return result(until(Channel.select(member, channels), arguments[1]));
    }

    private Object result(Wait done) {
        return switch (done.get()) {
            case Received(Channel channel, Object message) ->
                PFactory.createTuple(language, new Object[] {show(channel), show(message)});
            case Object value -> show(value);
        };
    }

    private Object report(ExportReport report) {
        return PFactory.createTuple(language, new Object[] {
            Text.python(report.name()),
            report.version(),
            Text.python(report.type()),
            report.bytes(),
            Text.python(report.owner())
        });
    }

    private Object tuple(Stream<Object> elements) {
        return PFactory.createTuple(language, elements.toArray());
    }

    private static Object maxBytes(Channel channel) {
        OptionalLong most = channel.maxBytes();
        return most.isPresent() ? most.getAsLong() : PNone.NONE;
    }

    private static Object optional(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : PNone.NONE;
    }

    private static PatHandle pat(Object handle) {
        return Origin.of(handle, PatHandle.class)
                .orElseThrow(() -> new SpaceException(Kind.MISUSE, Messages.text("guest.python.shared.pat")));
    }

    private static Channel channel(Object handle) {
        return Origin.of(handle, Channel.class)
                .orElseThrow(() -> new SpaceException(Kind.MISUSE, Messages.text("guest.python.shared.handle")));
    }

    private static String name(Object text) {
        return Descriptions.text(text);
    }

    private static Optional<String> optionalName(Object text) {
        return text == PNone.NONE ? Optional.empty() : Optional.of(name(text));
    }

    private static OptionalLong number(Object number) {
        return number instanceof Number whole ? OptionalLong.of(whole.longValue()) : OptionalLong.empty();
    }
}
