package dev.patio.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The space that the programs of a session share, whatever language they are in. Only frozen values cross: whatever is
 * given away here is copied once, deeply, and what comes from here can be read and not changed.
 *
 * <p>Shared can be: null, truth values, numbers of all sizes, strings, {@link java.math.BigDecimal}, moments, dates, times
 * and durations of {@link java.time}, buffers, arrays, collections, maps, records, handles of channels and programs, and of all
 * these what is made of them. Integers come back in the smallest of Integer, Long and BigInteger that holds them, lists as
 * {@link List}, bytes as a read-only {@link java.nio.ByteBuffer} of one's own, records as {@link FrozenRecord}; other classes
 * on request.
 *
 * <p>Arrays of numbers of primitive types are typed arrays, and rectangular arrays of such are matrices. They come back as
 * {@link List}, of numbers or of rows. The numbers are of the primitive type's own class; those without a sign, which other
 * languages have, of the smallest class that holds all of their kind. A {@code byte[]} is bytes.
 *
 * <p>Any thread. One that is interrupted while it waits here raises a {@link PatioException}, and its interrupt status
 * stays set.
 */
public final class Patio {
    private Patio() {}

    /**
     * Puts a value under a name, for all programs of the session, until it is retracted or the session ends.
     *
     * @return the number of the version, from 1
     * @throws NotShareableException if there is something in the value that has no frozen form
     */
    public static long export(String name, Object value) {
        return Host.asNumber(Host.EXPORT.callWith(name, value, name));
    }

    /**
     * The value under a name; waits until there is one.
     *
     * @throws NeverExportedException as soon as nobody is left who could export it
     */
    public static Object importValue(String name) {
        return importValue(name, Blocking.FOREVER);
    }

    /**
     * As {@link #importValue(String)}.
     *
     * @throws PatioTimeoutException if there was none in time
     */
    public static Object importValue(String name, Duration timeout) {
        return importValue(name, Blocking.nanos(timeout));
    }

    /**
     * The value under a name as an object of a class: a record class of this program, whose components are found by name;
     * an array, which is a copy, with as many dimensions; of a typed array also a read-only buffer of its numbers, such as
     * {@link java.nio.DoubleBuffer}, or of their bytes; a wider class of numbers; or any class that it is of anyway.
     *
     * @throws PatioException if it is no such object
     */
    public static <T> T importValue(String name, Class<T> type) {
        return As.type(type, importValue(name), name);
    }

    /** As {@link #importValue(String, Class)} and {@link #importValue(String, Duration)}. */
    public static <T> T importValue(String name, Class<T> type, Duration timeout) {
        return As.type(type, importValue(name, timeout), name);
    }

    private static Object importValue(String name, long nanos) {
        return Blocking.await(Host.IMPORT.call(name, nanos));
    }

    /** The names that something stands under now. */
    public static List<Export> exports() {
        List<Export> exports = new ArrayList<>();
        for (Object each : (List<?>) Views.of(Host.EXPORTS.call())) {
            FrozenRecord report = (FrozenRecord) each;
            exports.add(new Export(
                    (String) report.get("name"),
                    ((Number) report.get("version")).longValue(),
                    (String) report.get("type")));
        }
        return exports;
    }

    /** Takes away what stands under a name; whether there was anything. */
    public static boolean retract(String name) {
        return Host.RETRACT.truth(name);
    }

    /**
     * Every version under a name from the current one on, none left out. The iteration waits for the next, and ends when
     * the name is retracted or nobody is left who could export it. It can be iterated over once.
     */
    public static Iterable<Object> watch(String name) {
        return watch(name, Object.class);
    }

    /** As {@link #watch(String)}, with values as {@link #importValue(String, Class)} gives them. */
    public static <T> Iterable<T> watch(String name, Class<T> type) {
        Object watch = Host.WATCH.call(name);
        Iterator<T> versions = new Coming<T>() {
            @Override
            T take() {
                return As.type(type, Blocking.await(Host.NEXT.call(watch, Blocking.FOREVER)), name);
            }
        };
        return new Iterable<T>() {
            @Override
            public Iterator<T> iterator() {
                return versions;
            }
        };
    }

    /**
     * The frozen form of a value, which can then be given away at no cost. What is frozen already is given back as it is.
     *
     * @throws NotShareableException if there is something in the value that has no frozen form
     */
    public static Object freeze(Object value) {
        return isFrozen(value) ? value : Views.of(Host.FREEZE.callWith("value", value));
    }

    /**
     * A copy that can be changed: an ArrayList, LinkedHashMap, LinkedHashSet, an array of bytes, or of the numbers of a typed
     * array; of a record an object of the class, if it is one of which the program has shared or asked for an object, else a
     * map of its fields. What never changes is given back as it is.
     */
    public static Object thaw(Object value) {
        return Thawed.of(value);
    }

    /** Whether a value is frozen through and through, as are numbers and strings. */
    public static boolean isFrozen(Object value) {
        return View.behind(value) != null
                || value instanceof java.nio.ByteBuffer && Buffers.frozen((java.nio.ByteBuffer) value) != null
                || new Writer().putScalar(value);
    }

    /** A value that is a record, for access to its fields by name. */
    public static FrozenRecord record(Object value) {
        if (value instanceof FrozenRecord) {
            return (FrozenRecord) value;
        }
        Object frozen = freeze(value);
        if (frozen instanceof FrozenRecord) {
            return (FrozenRecord) frozen;
        }
        throw new PatioException(Host.TEXT.text("no-record", Described.of(value)));
    }

    /** Opens the channel of a name. Who opens it first decides how much it holds: 64 messages if nothing is said. */
    public static <T> Channel<T> channel(String name) {
        return open(name, -1, -1);
    }

    /** As {@link #channel(String)}, with messages as {@link #importValue(String, Class)} gives values. */
    public static <T> Channel<T> channel(String name, Class<T> type) {
        return Patio.<Object>open(name, -1, -1).of(type);
    }

    /**
     * As {@link #channel(String)}.
     *
     * @param capacity how many messages it holds
     * @throws PatioException if the channel is open and holds another number
     */
    public static <T> Channel<T> channel(String name, int capacity) {
        return open(name, Math.max(0, capacity), -1);
    }

    /**
     * As {@link #channel(String, int)}.
     *
     * @param maxBytes how big a message may be
     */
    public static <T> Channel<T> channel(String name, int capacity, long maxBytes) {
        return open(name, Math.max(0, capacity), Math.max(0, maxBytes));
    }

    /** A new channel without a name, which others reach by its handle only. */
    public static <T> Channel<T> channel() {
        return open(null, -1, -1);
    }

    /** As {@link #channel()}, with as many messages. */
    public static <T> Channel<T> channel(int capacity) {
        return open(null, Math.max(0, capacity), -1);
    }

    @SuppressWarnings("unchecked") // what its messages are is the program's promise
    private static <T> Channel<T> open(String name, long capacity, long maxBytes) {
        return (Channel<T>) Views.of(Host.CHANNEL.call(name, capacity, maxBytes));
    }

    /**
     * The first message of any of several channels; waits until there is one.
     *
     * @throws ChannelClosedException if all of them are closed and empty
     */
    public static Received select(Channel<?>... channels) {
        return select(Blocking.FOREVER, channels);
    }

    /**
     * As {@link #select(Channel...)}.
     *
     * @throws PatioTimeoutException if nothing came in time
     */
    public static Received select(Duration timeout, Channel<?>... channels) {
        return select(Blocking.nanos(timeout), channels);
    }

    private static Received select(long nanos, Channel<?>[] channels) {
        Object[] arguments = new Object[1 + channels.length];
        arguments[0] = nanos;
        for (int i = 0; i < channels.length; i++) {
            arguments[1 + i] = channels[i].handle.frozen();
        }
        Object[] received = (Object[]) Blocking.await(Host.SELECT.call(arguments));
        return new Received((Channel<?>) received[0], received[1]);
    }

    /**
     * Starts a program, which ends with this one: a file, relative to the application's folder, such as {@code "w.py"}; or
     * a function of a file, such as {@code "w.mjs:square"}, {@code "Work.java:work"} or {@code "work.jar:com.acme.Work.work"}.
     *
     * @param arguments for a function's parameters; those of a file that are strings are its command line, and all of
     *     them what it has as {@link #arguments}
     * @throws NotShareableException if one of the arguments has no frozen form
     * @throws PatioException if there is no such file
     */
    public static Pat spawn(String file, Object... arguments) {
        return Spawner.UNNAMED.spawn(file, arguments);
    }

    /**
     * Starts a program that calls a static method of this one's classes: {@code Patio.spawn(Main::work, 7)}. It shares no
     * variables with this one: the classes are loaded anew there, main is not called. What the method returns is its result.
     *
     * @param method a method reference, with up to four parameters; of a method that is not overloaded, for the compiler's sake
     * @param a the argument, which arrives as {@link #importValue(String, Class)} would give it for the parameter's type
     * @throws NotShareableException if an argument has no frozen form
     * @throws PatioException for a lambda expression, a constructor or a method of an object
     */
    public static <A, R> Pat spawn(Work.Function1<A, R> method, A a) {
        return Spawner.UNNAMED.spawn(method, a);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <R> Pat spawn(Work.Function0<R> method) {
        return Spawner.UNNAMED.spawn(method);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <A, B, R> Pat spawn(Work.Function2<A, B, R> method, A a, B b) {
        return Spawner.UNNAMED.spawn(method, a, b);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <A, B, C, R> Pat spawn(Work.Function3<A, B, C, R> method, A a, B b, C c) {
        return Spawner.UNNAMED.spawn(method, a, b, c);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <A, B, C, D, R> Pat spawn(Work.Function4<A, B, C, D, R> method, A a, B b, C c, D d) {
        return Spawner.UNNAMED.spawn(method, a, b, c, d);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static Pat spawn(Work.Procedure0 method) {
        return Spawner.UNNAMED.spawn(method);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <A> Pat spawn(Work.Procedure1<A> method, A a) {
        return Spawner.UNNAMED.spawn(method, a);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <A, B> Pat spawn(Work.Procedure2<A, B> method, A a, B b) {
        return Spawner.UNNAMED.spawn(method, a, b);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <A, B, C> Pat spawn(Work.Procedure3<A, B, C> method, A a, B b, C c) {
        return Spawner.UNNAMED.spawn(method, a, b, c);
    }

    /** As {@link #spawn(Work.Function1, Object)}. */
    public static <A, B, C, D> Pat spawn(Work.Procedure4<A, B, C, D> method, A a, B b, C c, D d) {
        return Spawner.UNNAMED.spawn(method, a, b, c, d);
    }

    /**
     * For a name of one's own: {@code Patio.named("worker").spawn("w.py")}. A further program of the name that
     * runs at the same time gets a number.
     */
    public static Spawner named(String name) {
        return new Spawner(name);
    }

    /** What the program that started this one gave to {@link #spawn(String, Object...)}; empty if none did. */
    @SuppressWarnings("unchecked") // it is a list of anything
    public static List<Object> arguments() {
        return (List<Object>) Views.of(Host.ARGUMENTS.call());
    }

    /**
     * Sets what {@link Pat#join} gives in the program that started this one.
     *
     * @throws NotShareableException if there is something in the value that has no frozen form
     */
    public static void result(Object value) {
        Host.RESULT.callWith("result", value);
    }

    /** This program. */
    public static Pat me() {
        return (Pat) Views.of(Host.ME.call());
    }

    /** All programs of the session that run now. */
    public static List<Pat> pats() {
        List<Pat> pats = new ArrayList<>();
        for (Object each : (List<?>) Views.of(Host.PATS.call())) {
            pats.add((Pat) each);
        }
        return pats;
    }
}
