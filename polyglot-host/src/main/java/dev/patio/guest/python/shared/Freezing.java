package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.array.PArray;
import com.oracle.graal.python.builtins.objects.bytes.PByteArray;
import com.oracle.graal.python.builtins.objects.bytes.PBytes;
import com.oracle.graal.python.builtins.objects.bytes.PBytesLike;
import com.oracle.graal.python.builtins.objects.common.PHashingCollection;
import com.oracle.graal.python.builtins.objects.common.SequenceStorageNodes.ToArrayNode;
import com.oracle.graal.python.builtins.objects.common.SequenceStorageNodes.ToByteArrayNode;
import com.oracle.graal.python.builtins.objects.dict.PDict;
import com.oracle.graal.python.builtins.objects.floats.PFloat;
import com.oracle.graal.python.builtins.objects.ints.PInt;
import com.oracle.graal.python.builtins.objects.list.PList;
import com.oracle.graal.python.builtins.objects.mappingproxy.PMappingproxy;
import com.oracle.graal.python.builtins.objects.memoryview.PMemoryView;
import com.oracle.graal.python.builtins.objects.set.PBaseSet;
import com.oracle.graal.python.builtins.objects.set.PFrozenSet;
import com.oracle.graal.python.builtins.objects.str.PString;
import com.oracle.graal.python.builtins.objects.tuple.PTuple;
import com.oracle.graal.python.nodes.object.GetClassNode;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.graal.python.runtime.sequence.PSequence;
import com.oracle.graal.python.runtime.sequence.storage.DoubleSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.IntSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.LongSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.SequenceStorage;
import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.shared.Form;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.NotShareable;
import dev.patio.shared.Nothing;
import dev.patio.shared.RecordType;
import dev.patio.shared.Values;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Optional;

/** One walk over a Python object that makes its frozen form. With the global lock held, so that nobody changes it meanwhile. */
final class Freezing {
    private final Guest guest;
    private final Records records;

    /** What was met: the frozen form, or the depth where it is still being walked. */
    private final IdentityHashMap<Object, Object> met = new IdentityHashMap<>();

    private int depth;

    Freezing(Guest guest, Records records) {
        this.guest = guest;
        this.records = records;
    }

    /** The value of the space; whoever knows the name of the object has to say it in what this throws. */
    Object value(Object object) {
        return switch (object) {
            case Boolean _, Integer _, Double _ -> object;
            case Long number -> Values.integer(number);
            case TruffleString text -> Text.ofSpace(text);
            case PNone _ -> Nothing.NOTHING;
            case PInt integer -> isTruth(integer) ? (Object) !integer.isZero() : Values.integer(integer.getValue());
            case PFloat number -> number.getValue();
            case PString text -> Text.ofSpace(text.getMaterialized());
            default -> composite(object);
        };
    }

    private static boolean isTruth(PInt integer) {
        PythonContext context = PythonContext.get(null);
        return integer == context.getTrue() || integer == context.getFalse();
    }

    private Object composite(Object object) {
        Optional<Frozen> origin = Origin.of(object);
        if (origin.isPresent()) {
            return origin.get();
        }
        Object before = met.get(object);
        if (before instanceof Integer around) {
            throw NotShareable.cycle(around);
        }
        if (before != null) {
            return before;
        }
        NotShareable.checkDepth(depth);
        met.put(object, depth++);
        Object value = walk(object);
        depth--;
        met.put(object, value);
        return value;
    }

    private Object walk(Object object) {
        return switch (object) {
            case PTuple tuple
            when isPlain(tuple, PythonBuiltinClassType.PTuple) -> list(Form.FIXED, tuple.getSequenceStorage());
            case PList list -> list(Form.CHANGEABLE, list.getSequenceStorage());
            case PDict dict -> map(dict);
            case PBytes bytes -> bytes(Form.FIXED, bytes);
            case PByteArray bytes -> bytes(Form.CHANGEABLE, bytes);
            case PBaseSet set -> set(set);
            case PMappingproxy proxy when proxy.getMapping() instanceof PDict dict -> map(dict);
            case PArray array ->
                TypedArrays.freeze(array).map(Object.class::cast).orElseGet(() -> ofProgram(array));
            case PMemoryView view ->
                TypedArrays.freeze(view).map(Object.class::cast).orElseGet(() -> ofProgram(view));
            default -> ofProgram(object);
        };
    }

    /** An object that the program describes the first time that one of its kind is met. */
    private Object ofProgram(Object object) {
        Optional<Records.Kind> kind = Records.kind(object);
        Optional<FrozenRecord> known = kind.flatMap(k -> records.frozen(k, object, this));
        if (known.isPresent()) {
            return known.get();
        }
        Object value = Descriptions.value(Guest.call(guest.describe(), object), this);
        if (value instanceof FrozenRecord record) {
            kind.ifPresent(k -> records.described(k, record.recordType()));
        }
        return value;
    }

    private static boolean isPlain(PSequence object, PythonBuiltinClassType type) {
        return GetClassNode.executeUncached(object) == type;
    }

    private Frozen list(Form form, SequenceStorage storage) {
        int length = storage.length();
        return switch (storage) {
            case IntSequenceStorage ints -> FrozenList.of(form, Arrays.copyOf(ints.getInternalIntArray(), length));
            case LongSequenceStorage longs -> FrozenList.of(form, Arrays.copyOf(longs.getInternalLongArray(), length));
            case DoubleSequenceStorage doubles ->
                FrozenList.of(form, Arrays.copyOf(doubles.getInternalDoubleArray(), length));
            default -> list(form, ToArrayNode.executeUncached(storage));
        };
    }

    Frozen list(Form form, Object[] elements) {
        return FrozenList.of(form, values(elements));
    }

    private Object[] values(Object[] elements) {
        Object[] values = new Object[elements.length];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = value(elements[i]);
            } catch (NotShareable e) {
                throw e.at(i);
            }
        }
        return values;
    }

    /** The values of a record's fields. */
    Object[] fields(RecordType type, Object[] objects) {
        Object[] values = new Object[objects.length];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = value(objects[i]);
            } catch (NotShareable e) {
                throw e.in(type.fields().get(i));
            }
        }
        return values;
    }

    private static Frozen bytes(Form form, PBytesLike bytes) {
        byte[] all = ToByteArrayNode.executeUncached(bytes.getSequenceStorage());
        return new FrozenBytes(
                form, Arrays.copyOf(all, bytes.getSequenceStorage().length()));
    }

    private Frozen set(PBaseSet set) {
        Object[] elements = Entries.keys(set.getDictStorage());
        return new FrozenSet(set instanceof PFrozenSet ? Form.FIXED : Form.CHANGEABLE, values(elements));
    }

    Frozen map(PHashingCollection dict) {
        Object[] keys = Entries.keys(dict.getDictStorage());
        Object[] values = Entries.values(dict.getDictStorage());
        Object[] frozenKeys = new Object[keys.length];
        Object[] frozenValues = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            frozenKeys[i] = key(keys[i]);
            try {
                frozenValues[i] = value(values[i]);
            } catch (NotShareable e) {
                throw e.under(frozenKeys[i]);
            }
        }
        return new FrozenMap(frozenKeys, frozenValues);
    }

    private Object key(Object key) {
        try {
            return value(key);
        } catch (NotShareable e) {
            throw e.asKey();
        }
    }
}
