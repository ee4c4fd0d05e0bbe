package dev.patio.guest.python.shared;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.common.EconomicMapStorage;
import com.oracle.graal.python.builtins.objects.common.HashingStorage;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageSetItem;
import com.oracle.graal.python.runtime.object.PFactory;
import dev.patio.shared.Form;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;
import java.util.IdentityHashMap;

/** One walk over a frozen value that makes a native copy of what it was. What was shared inside, is shared in the copy. */
final class Thawing {
    private final Guest guest;
    private final Reading reading;
    private final PythonLanguage language = PythonLanguage.get(null);
    private final IdentityHashMap<Frozen, Object> met = new IdentityHashMap<>();

    Thawing(Guest guest, Reading reading) {
        this.guest = guest;
        this.reading = reading;
    }

    Object python(Object value) {
        if (!(value instanceof Frozen frozen)) {
            return reading.python(value);
        }
        Object before = met.get(frozen);
        if (before == null) {
            before = copy(frozen);
            met.put(frozen, before);
        }
        return before;
    }

    private Object copy(Frozen value) {
        return switch (value) {
            case FrozenList list -> {
                Object[] elements = new Object[list.size()];
                for (int i = 0; i < elements.length; i++) {
                    elements[i] = python(list.get(i));
                }
                yield list.form() == Form.FIXED
                        ? PFactory.createTuple(language, elements)
                        : PFactory.createList(language, elements);
            }
            case FrozenBytes bytes ->
                bytes.form() == Form.FIXED
                        ? reading.python(bytes)
                        : PFactory.createByteArray(language, bytes.array().clone());
            case FrozenArray array -> TypedArrays.copy(array);
            case FrozenSet set -> {
                HashingStorage storage = EconomicMapStorage.create(set.size());
                for (int i = 0; i < set.size(); i++) {
                    // an element that changed could not be found again
                    storage = HashingStorageSetItem.executeUncached(storage, reading.python(set.get(i)), PNone.NONE);
                }
                yield set.form() == Form.FIXED
                        ? PFactory.createFrozenSet(language, storage)
                        : PFactory.createSet(language, storage);
            }
            case FrozenMap map -> {
                HashingStorage storage = EconomicMapStorage.create(map.size());
                for (int i = 0; i < map.size(); i++) {
                    storage = HashingStorageSetItem.executeUncached(
                            storage, reading.python(map.key(i)), python(map.value(i)));
                }
                yield PFactory.createDict(language, storage);
            }
            case FrozenRecord record -> record(record);
            default -> reading.python(value);
        };
    }

    private Object record(FrozenRecord record) {
        Object[] names = record.recordType().fields().stream().map(Text::python).toArray();
        Object[] values = new Object[names.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = python(record.value(i));
        }
        return Guest.call(
                guest.rebuild(),
                Text.python(record.recordType().name()),
                PFactory.createTuple(language, names),
                PFactory.createTuple(language, values));
    }
}
