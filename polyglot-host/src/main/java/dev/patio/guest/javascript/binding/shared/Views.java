package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSDate;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Null;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Channel;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.Nothing;
import dev.patio.shared.PatHandle;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Values of the space as one program sees them. On the program's thread. */
final class Views {
    /** Under it, an object of GraalJS's own classes holds the frozen value that it stands for. */
    static final HiddenKey FROZEN = new HiddenKey("patio.frozen");

    private static final AtomicLong PROGRAMS = new AtomicLong();

    private final long program = PROGRAMS.incrementAndGet();
    private final NodeProcess process;
    private final JSRealm realm;
    private final Shapes shapes;
    private final RecordTypes types = new RecordTypes(this);
    private final Map<String, JSDynamicObject> prototypes = new HashMap<>();

    /** The prototypes of the program's own classes, as far as it has shared instances of them. */
    private final Map<String, JSDynamicObject> classes = new HashMap<>();

    private Views(NodeProcess process) {
        this.process = process;
        this.realm = process.host().realm();
        this.shapes = Shapes.of(realm.getContext());
    }

    static Views of(NodeProcess process) {
        return process.part(Views.class, Views::new);
    }

    JSRealm realm() {
        return realm;
    }

    Shapes shapes() {
        return shapes;
    }

    RecordTypes types() {
        return types;
    }

    Host host() {
        return process.host();
    }

    /** A class of the program, whose instances can be thawed. */
    void knows(String name, JSDynamicObject prototype) {
        classes.put(name, prototype);
    }

    /** The prototype of thawed records of a name. */
    JSDynamicObject classOf(String name) {
        return classes.getOrDefault(name, prototype(name));
    }

    /** Whether JavaScript has the same objects for values such as this. */
    static boolean isPlain(Object value) {
        return value instanceof TruffleString
                || value instanceof Integer
                || value instanceof Double
                || value instanceof Boolean;
    }

    /** The value as JavaScript sees it. */
    Object of(Object value) {
        return switch (value) {
            case Frozen frozen -> Seen.of(frozen).in(program, () -> make(frozen));
            case Long number -> JSRuntime.isSafeInteger((long) number) ? Js.number(number) : Js.bigInt(number);
            case BigInteger number -> BigInt.fromBigInteger(number);
            case Nothing _ -> Null.instance;
            case Instant instant -> date(instant);
            case OffsetDateTime time -> date(time.toInstant());
            case Boolean _, Integer _, Double _, TruffleString _ -> value;
            default -> Opaque.wrap(process.host(), value);
        };
    }

    private Object date(Instant instant) {
        return JSDate.create(realm.getContext(), realm, (double) instant.toEpochMilli());
    }

    private JSObject make(Frozen value) {
        return switch (value) {
            case FrozenList list -> list(list);
            case FrozenRecord record ->
                Named.record(this, prototype(record.recordType().name()), record);
            case FrozenMap map when map.hasTextKeysOnly() -> Named.map(this, map);
            case FrozenMap map -> Collections.map(this, map);
            case FrozenSet set -> Collections.set(this, set);
            case FrozenBytes bytes -> TypedArrays.view(this, bytes);
            case FrozenArray array -> TypedArrays.view(this, array);
            case Channel channel ->
                process.host()
                        .wrap(ChannelHandle.TYPE, process.launch().member().opened(channel));
            case PatHandle pat -> process.host().wrap(PatObject.TYPE, pat);
        };
    }

    private JSObject list(FrozenList list) {
        Storage storage = switch (list) {
            case FrozenList.Ints ints -> new Storage.Ints(ints);
            case FrozenList.Doubles doubles -> new Storage.Doubles(doubles);
            default -> new Storage.Values(list, this);
        };
        Elements elements = switch (list) {
            case FrozenList.Ints _ -> Elements.INTS;
            case FrozenList.Doubles _ -> Elements.DOUBLES;
            default -> Elements.VALUES;
        };
        JSArrayObject array = JSArrayObject.create(
                shapes.array(), realm.getArrayPrototype(), elements, storage, null, list.size(), list.size(), 0, 0, 0);
        JSObjectUtil.putHiddenProperty(array, JSObject.HIDDEN_PROTO, realm.getArrayPrototype());
        return array;
    }

    private JSDynamicObject prototype(String name) {
        return name.isEmpty()
                ? realm.getObjectPrototype()
                : prototypes.computeIfAbsent(name, n -> RecordClass.prototype(process.host(), n));
    }
}
