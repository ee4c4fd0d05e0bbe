package dev.patio.guest.python.shared;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.common.EconomicMapStorage;
import com.oracle.graal.python.builtins.objects.common.HashingStorage;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageSetItem;
import com.oracle.graal.python.runtime.object.PFactory;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenSet;
import java.util.Optional;
import java.util.function.Function;

/** Lists, sets and maps as Python's immutable ones. */
final class Composites {
    private Composites() {}

    /**
     * Makes one.
     *
     * @param element makes the Python object of an element; where it has none, there is none of the whole
     */
    static Optional<Object> make(Frozen value, Function<Object, Optional<Object>> element) {
        return switch (value) {
            case FrozenList list -> tuple(list, element);
            case FrozenSet set -> set(set, element);
            case FrozenMap map -> map(map, element);
            default -> throw new IllegalArgumentException(value.type());
        };
    }

    private static Optional<Object> tuple(FrozenList list, Function<Object, Optional<Object>> element) {
        Object[] elements = new Object[list.size()];
        for (int i = 0; i < elements.length; i++) {
            Optional<Object> made = element.apply(list.get(i));
            if (made.isEmpty()) {
                return Optional.empty();
            }
            elements[i] = made.get();
        }
        return Optional.of(Origin.put(PFactory.createTuple(PythonLanguage.get(null), elements), list));
    }

    private static Optional<Object> set(FrozenSet set, Function<Object, Optional<Object>> element) {
        HashingStorage storage = EconomicMapStorage.create(set.size());
        for (int i = 0; i < set.size(); i++) {
            Optional<Object> made = element.apply(set.get(i));
            if (made.isEmpty()) {
                return Optional.empty();
            }
            storage = HashingStorageSetItem.executeUncached(storage, made.get(), PNone.NONE);
        }
        return Optional.of(Origin.put(PFactory.createFrozenSet(PythonLanguage.get(null), storage), set));
    }

    private static Optional<Object> map(FrozenMap map, Function<Object, Optional<Object>> element) {
        PythonLanguage language = PythonLanguage.get(null);
        HashingStorage storage = EconomicMapStorage.create(map.size());
        for (int i = 0; i < map.size(); i++) {
            Optional<Object> key = element.apply(map.key(i));
            Optional<Object> value = element.apply(map.value(i));
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            storage = HashingStorageSetItem.executeUncached(storage, key.get(), value.get());
        }
        var dict = PFactory.createDict(language, storage);
        return Optional.of(Origin.put(PFactory.createMappingproxy(language, dict), map));
    }
}
